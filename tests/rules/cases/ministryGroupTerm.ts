import { bad, good, type RuleCases } from "../RuleCases";

export const ministryGroupTerm: RuleCases = {
  bad: [
    bad({ ministries: "内閣官房及び全府省" }, "ministries", "内閣官房及び全府省庁"),
    bad({ ministries: "その他関係府省庁" }, "ministries", "関係府省庁"),
    bad({ ministries: "内閣官房及び関係省庁" }, "ministries", "内閣官房及び関係府省庁"),
    bad({ ministries: "総務省ほか関係省庁" }, "ministries", "総務省ほか関係府省庁"),
    bad({ ministries: "関係省庁等" }, "ministries", "関係府省庁等"),
    bad({ ministries: "全省庁" }, "ministries", "全府省庁"),
  ],
  good: [
    good({ ministries: "内閣官房、重要インフラ所管省庁及び関係府省庁" }),
    good({ ministries: "政府機関、所管府省庁及び関係行政機関" }),
    good({ ministries: "全府省庁" }),
    good({ ministries: "独立行政法人等所管府省庁" }),
  ],
};
