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
    {
      rows: [{ label: "ナ）" }, { label: "二）" }, { label: "ヌ）" }],
      finds: [{ at: 1, field: "label", suggestion: "ニ）", safe: true }],
    },
    {
      rows: [{ label: "マ）" }, { label: "三）" }, { label: "三）ａ）" }],
      finds: [
        { at: 1, field: "label", suggestion: "ミ）", safe: true },
        { at: 2, field: "label", suggestion: "ミ）ａ）", safe: true },
      ],
    },
  ],
  good: [
    good({ label: "カ）" }),
    good({ label: "カ）ｂ）①" }),
    good({ label: "（ニ）" }),
    good({ label: "ｶ)" }),
    good({ label: "１" }),
    good({ label: "第二" }),
    good({ label: "二 国際連携" }),
    // Numbers: their series shows it.
    { rows: ["一", "二", "三", "四"].map((label) => ({ label })) },
    { rows: ["（一）", "（二）", "（一）", "（二）", "（三）"].map((label) => ({ label })) },
    { rows: ["七）", "八）", "九）"].map((label) => ({ label })) },
    { rows: ["一）", "二）ａ）", "二）ｂ）", "三）ａ）", "三）ｂ）"].map((label) => ({ label })) },
    { rows: ["二）", "三）"].map((label) => ({ label })) },
  ],
};
