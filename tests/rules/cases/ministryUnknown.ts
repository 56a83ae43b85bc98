import { bad, good, type RuleCases } from "../RuleCases";

export const ministryUnknown: RuleCases = {
  bad: [
    bad({ ministries: "経済産業庁" }, "ministries", "経済産業省"),
    bad({ ministries: "内閣" }, "ministries", null),
    bad({ ministries: "経産及び総務省" }, "ministries", "経済産業省及び総務省"),
    bad({ ministries: "内閣官" }, "ministries", "内閣官房"),
    bad({ ministries: "消費庁" }, "ministries", "消費者庁"),
    bad({ ministries: "内閣官坊、総務省及び全府省庁" }, "ministries", "内閣官房、総務省及び全府省庁"),
    bad({ ministries: "総務局" }, "ministries", "総務省"),
    bad({ ministries: "文部科学" }, "ministries", "文部科学省"),
    // One edit from 総務省, 法務省, 外務省 and 財務省 alike: no answer.
    bad({ ministries: "労務省" }, "ministries", null),
    bad({ ministries: "大阪府" }, "ministries", null),
    // 防衛省 or 防衛装備庁; 総務課 has left its body out.
    bad({ ministries: "防衛" }, "ministries", null),
    bad({ ministries: "総務課" }, "ministries", null),
    bad({ ministries: "総務省及び（財）何とか協会" }, "ministries", null),
    // Half an answer is none: the cell is offered whole or not at all.
    bad({ ministries: "経済産業庁及び何とか委員会" }, "ministries", null),
  ],
  good: [
    good({ ministries: "総務省ほか２省庁" }),
    good({ ministries: "総務省（情報流通行政局）ほか２省庁" }),
    good({ ministries: "総務省\n情報流通行政局、警察庁" }),
    good({ ministries: "内閣官房副長官補（事態対処・危機管理担当）" }),
    good({ ministries: "総務省消防庁、JPCERT/CC" }),
    good({ ministries: "（主）総務省、（副）警察庁 ほか" }),
    good({ ministries: "内閣官房をはじめとする関係府省庁" }),
    good({ ministries: "－" }),
    good({ ministries: { kind: "error", text: "#REF!" } }),
    good({ ministries: "主：総務省\u3000副：警察庁" }),
    good({ ministries: "【総務省】" }),
    good({ ministries: "①総務省　②警察庁" }),
    good({ ministries: "総務省\n（情報流通行政局）、警察庁" }),
    good({ ministries: "内閣官房、内閣府、警察庁及び総務省" }),
    good({ ministries: "経産省" }),
    good({ ministries: "総務省情報流通行政局" }),
    good({ ministries: "IPA及び都道府県警察" }),
    good({ ministries: "（独）情報処理推進機構" }),
    good({ ministries: "総務省及び(独)情報通信研究機構(NICT)" }),
    good({ ministries: "経済産業省（（国研）産業技術総合研究所）" }),
    good({ ministries: "国立研究開発法人産業技術総合研究所" }),
    good({ ministries: "内閣官房等" }),
    good({ ministries: "内閣官房\n総務\n省及び経済産\n業省" }),
  ],
};
