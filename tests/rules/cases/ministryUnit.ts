import { bad, good, type RuleCases } from "../RuleCases";

export const ministryUnit: RuleCases = {
  bad: [
    bad({ ministries: "総務省情報流通行政局" }, "ministries", null),
    bad({ ministries: "経済産業省（商務情報政策局）及び総務省" }, "ministries", null),
    bad({ ministries: "IPA" }, "ministries", null),
    bad({ ministries: "総務省消防庁" }, "ministries", null),
    bad({ ministries: "総務省\n情報流通行政局" }, "ministries", null),
    bad({ ministries: "（独）情報処理推進機構" }, "ministries", null),
    bad({ ministries: "総務省及び（独）情報通信研究機構（NICT）" }, "ministries", null),
    bad({ ministries: "警察庁及び都道府県警察" }, "ministries", null),
    bad({ ministries: "総務省情報流通行政局等" }, "ministries", null),
    bad({ ministries: "総務省\n情報流通行政局ほか２省庁" }, "ministries", null),
  ],
  good: [
    good({ ministries: "内閣サイバーセキュリティセンター（NISC）" }, { fiscalYear: 2020 }),
    good({ ministries: "総務省（主）、消防庁" }),
    good({ ministries: "総務省及び警察庁" }),
    good({ ministries: "全府省庁" }),
  ],
};
