import { bad, good, type RuleCases } from "../RuleCases";

export const ministryDuplicate: RuleCases = {
  bad: [
    bad({ ministries: "警察庁、経産省及び経済産業省" }, "ministries", "警察庁及び経済産業省", true),
    bad(
      { ministries: "内閣官房、総務省、経済産業省及び総務省" },
      "ministries",
      "内閣官房、総務省及び経済産業省",
      true,
    ),
    bad({ ministries: "総務省、総務省及び法務省" }, "ministries", "総務省及び法務省", true),
    bad({ ministries: "総務省、法務省及び総務省" }, "ministries", "総務省及び法務省", true),
    bad({ ministries: "経産省及び経済産業省" }, "ministries", "経済産業省", true),
    bad({ ministries: "総務省\n総務省" }, "ministries", "総務省", true),
    bad({ ministries: "総務省○○課及び総務省○○課" }, "ministries", null),
  ],
  good: [
    good({ ministries: "総務省行政管理局及び総務省" }),
    good({ ministries: "総務省及び法務省" }),
    good({ ministries: "内閣府及び内閣官房" }),
  ],
};
