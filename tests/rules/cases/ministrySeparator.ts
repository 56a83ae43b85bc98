import { bad, good, type CaseRow, type RuleCases } from "../RuleCases";

const written = (...lists: readonly string[]): CaseRow[] => lists.map((ministries) => ({ ministries }));

export const ministrySeparator: RuleCases = {
  bad: [
    bad(
      { ministries: "内閣官房及び経済産業省及び全府省庁" },
      "ministries",
      "内閣官房、経済産業省及び全府省庁",
      true,
    ),
    bad({ ministries: "総務省，法務省及び財務省" }, "ministries", "総務省、法務省及び財務省", true),
    bad({ ministries: "総務省，財務省" }, "ministries", "総務省及び財務省", true),
    bad({ ministries: "総務省, 法務省, 財務省" }, "ministries", "総務省、 法務省及び 財務省", true),
    bad({ ministries: "外務省、総務省、法務省" }, "ministries", "外務省、総務省及び法務省", true),
    bad({ ministries: "外務省、\n総務省、\n法務省" }, "ministries", "外務省、\n総務省及び\n法務省", true),
    bad({ ministries: "外務省並びに総務省並びに法務省" }, "ministries", "外務省、総務省並びに法務省", true),
  ],
  good: [
    good({ ministries: "総務省及び法務省並びに財務省" }),
    good({ ministries: "総務省" }),
    good({ ministries: "総務省、法務省及び財務省" }),
    good({ ministries: "総務省\n法務省\n財務省" }),
    good({ ministries: "総務省・財務省" }),
    good({ ministries: "総務省、財務省等" }),
    good({ ministries: "◎総務省、○財務省" }),
    good({ ministries: "総務省（行政評価局）、財務省" }),
    good({ ministries: "総務省又は財務省" }),
    // Most of the sheet does without 及び, or with ，.
    {
      rows: written("総務省、財務省", "総務省、法務省", "外務省、財務省", "総務省、環境省", "総務省、外務省"),
    },
    {
      rows: written("総務省，財務省及び法務省", "総務省，法務省及び外務省", "外務省，財務省及び環境省"),
    },
  ],
};
