import { bad, good, type RuleCases } from "../RuleCases";

export const textMixedWidth: RuleCases = {
  bad: [
    bad({ name: "Wｅｂサイトの安全" }, "name", "Webサイトの安全", true),
    bad({ progress: "・Ｗeb と ＯＳS を調べた。" }, "progress", "・Web と OSS を調べた。", true),
    bad({ progress: "・２０11年に始めた。" }, "progress", "・2011年に始めた。", true),
    bad({ deadline: "20２5年度末" }, "deadline", "2025年度末", true),
  ],
  good: [
    good({ name: "ＷｅｂサイトとWebサイト" }),
    good({ progress: "・2011年３月９日、NISC２名とIPv６を、第１回から第10回まで見た。" }),
    good({ progress: "・１．2010年度、（２）３，４" }),
    good({ progress: "・全角の日本語 half と ﾊﾝｶｸ" }),
    good({ label: "ア）ａ）" }),
    // ministry.variant tells of it.
    good({ ministries: "ＩPA" }),
  ],
};
