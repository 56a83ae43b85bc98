import { bad, good, type RuleCases } from "../RuleCases";

export const labelLookalike: RuleCases = {
  bad: [
    bad({ label: "力）" }, "label", "カ）", true),
    bad({ label: "力）ｂ）" }, "label", "カ）ｂ）", true),
    bad({ label: "（工）" }, "label", "（エ）", true),
    bad({ label: "へ）" }, "label", "ヘ）", true),
    bad({ label: "二）" }, "label", "ニ）", true),
    bad({ label: "口）" }, "label", "ロ）", true),
    bad({ label: "タ）".replace("タ", "夕") }, "label", "タ）", true),
    bad({ label: "卜）" }, "label", "ト）", true),
    bad({ label: "八）" }, "label", "ハ）", true),
    bad({ label: "千）ａ）" }, "label", "チ）ａ）", true),
    bad({ label: "り）" }, "label", "リ）", true),
  ],
  good: [
    good({ label: "カ）" }),
    good({ label: "カ）ｂ）①" }),
    good({ label: "（ニ）" }),
    good({ label: "ｶ)" }),
    good({ label: "１" }),
    good({ label: "第二" }),
    good({ label: "二 国際連携" }),
  ],
};
