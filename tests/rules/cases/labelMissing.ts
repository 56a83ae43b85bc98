import { bad, type RuleCases } from "../RuleCases";

export const labelMissing: RuleCases = {
  bad: [
    bad({ label: "" }, "label", null),
    bad({ label: "　" }, "label", null),
    { rows: [{}, { label: "" }, {}], finds: [{ at: 1, field: "label", suggestion: null }] },
  ],
  good: [
    // Most of the sheet's rows have none.
    { rows: [{ label: "" }, { label: "" }, { label: "" }] },
    { rows: [{ label: "", progress: "再掲", status: "" }] },
    // Another ministry's answer to the measure above.
    { rows: [{ name: "訓練の実施" }, { label: "", name: "訓練の実施", ministries: "法務省" }] },
  ],
};
