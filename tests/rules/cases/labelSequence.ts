import { type CaseRow, type RuleCases } from "../RuleCases";

/** Led by another ministry than the sound rows, it makes the sheet a whole. */
const first: CaseRow = { label: "ア）", ministries: "法務省" };
/** The sound rows below two sub-items of ア begin with ウ. */
const missing = { at: 2, field: "label", suggestion: "イ）" } as const;

export const labelSequence: RuleCases = {
  bad: [
    { rows: [first, { label: "コ）" }], finds: [{ at: 1, field: "label", suggestion: "イ）" }] },
    { rows: [first, { label: "(ｺ)" }], finds: [{ at: 1, field: "label", suggestion: "(ｲ)" }] },
    {
      rows: [{ ...first, label: "イ）" }, { label: "ア）" }],
      finds: [
        { at: 0, field: "label", suggestion: "ア）" },
        { at: 1, field: "label", suggestion: "イ）" },
      ],
    },
    // One that is missing is told once, at the row after it.
    { rows: [{ ...first, label: "ア）ａ）" }, { label: "ア）ｂ）" }], finds: [missing] },
    {
      rows: [{ ...first, label: "ア）ａ）" }, { label: "ア）ｃ）" }],
      finds: [{ at: 1, field: "label", suggestion: "ア）ｂ）" }, missing],
    },
    {
      rows: [{ ...first, label: "ア）①" }, { label: "ア）③" }],
      finds: [{ at: 1, field: "label", suggestion: "ア）②" }, missing],
    },
  ],
  good: [
    { rows: [first, { label: "イ）" }] },
    // A relisted row has its place too.
    { rows: [first, { label: "イ）", progress: "再掲", status: "" }] },
    // One without a label may have the letter that is missing.
    { rows: [first, { label: "" }] },
    // A part leaves out other ministries' letters.
    { rows: [{ label: "ア）" }, { label: "コ）" }] },
    // The letters go on across sections.
    { rows: [{ ...first, section: "（０）総則" }, { label: "イ）" }] },
    // What stands twice is told of by label.duplicate.
    { rows: [first, { label: "ア）" }] },
    // A sheet may have been cut off above its first row.
    { rows: [{ ...first, label: "イ）ａ）" }, { label: "イ）ｂ）" }] },
  ],
};
