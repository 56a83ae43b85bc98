import { bad, good, type RuleCases } from "../RuleCases";

export const textNotInCp932: RuleCases = {
  bad: [
    bad({ name: "𠮷野の記録の公開" }, "name", null),
    bad({ progress: "•会議を開いた。" }, "progress", null),
    bad({ progress: "・CISO¹ の会合を開いた。" }, "progress", null),
    bad({ note: "㋿七年" }, "note", null),
    bad({ progress: "・✔ 済み" }, "progress", null),
    bad({ progress: "・café の例を示した。" }, "progress", null),
    bad({ progress: "・葛\u{E0100}飾の例を示した。" }, "progress", null),
    bad({ progress: "・⻑官の会議を開いた。" }, "progress", null),
  ],
  good: [
    good({ progress: "・髙﨑①Ⅳ㈱㍻№㎡、α版、\u042F\u043D\u0434\u0435\u043A\u0441、ﾊﾝｶｸ、～―－∥" }),
    // label.lookalike tells of it.
    good({ label: "亻）" }),
    // ministry.variant tells of these.
    good({ ministries: "農林水產省、⾦融庁" }),
    // The twins of JIS: the same to every reader.
    good({ progress: "・10\u301C20、\u2212５、\u2014、\u2016、\u00A5、\u00A3" }),
    // Told of by other rules.
    good({ progress: "・重要イン\u200Bフラ" }),
    good({ progress: "\uF0B7会議" }),
    good({ progress: "・G\u0405OC" }),
    good({ status: "✕" }),
  ],
};
