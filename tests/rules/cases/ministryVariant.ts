import { bad, good, type RuleCases } from "../RuleCases";

export const ministryVariant: RuleCases = {
  bad: [
    bad({ ministries: "経\u3000済産業省" }, "ministries", "経済産業省", true),
    bad({ ministries: "經濟産業省" }, "ministries", "経済産業省", true),
    bad({ ministries: " 総務省\u3000" }, "ministries", "総務省", true),
    bad({ ministries: "子ども家庭庁" }, "ministries", "こども家庭庁", true),
    bad({ ministries: "総務省及び内 閣官房" }, "ministries", "総務省及び内閣官房", true),
    // Kangxi and supplement radicals, as they come out of a PDF.
    bad({ ministries: "⾦融庁" }, "ministries", "金融庁", true),
    bad({ ministries: "デジタル庁".normalize("NFD") }, "ministries", "デジタル庁", true),
    bad({ ministries: "ﾃﾞｼﾞﾀﾙ庁" }, "ministries", "デジタル庁", true),
  ],
  good: [
    good({ ministries: "経済産\n業省" }),
    // text.invisible tells of it.
    good({ ministries: "総\u2060務省" }),
    good({ ministries: "経済産業省" }),
    good({ ministries: "経済産業省 及び 総務省" }),
    good({ ministries: "経済産\r\n　業省" }),
  ],
};
