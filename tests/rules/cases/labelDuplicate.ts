import { type CaseRow, type RuleCases } from "../RuleCases";

/** Led by another ministry than the sound rows, it makes the sheet a whole. */
const first: CaseRow = { label: "ア）", ministries: "法務省" };
const copy: CaseRow = { label: "ア）", name: "訓練の実施", progress: "・訓練をした。" };

export const labelDuplicate: RuleCases = {
  bad: [
    // In a part nobody knows which one is wrong.
    {
      rows: [{ label: "ア）" }, { label: "ア）" }],
      finds: [
        { at: 0, field: "label", suggestion: null },
        { at: 1, field: "label", suggestion: null },
      ],
    },
    // In a whole the order of the letters tells.
    { rows: [first, { label: "(ｱ)" }], finds: [{ at: 1, field: "label", suggestion: null }] },
    {
      rows: [{ ...first, label: "イ）" }, { label: "イ）" }],
      finds: [{ at: 0, field: "label", suggestion: null }],
    },
    {
      rows: [first, { label: "イ）ａ）" }, { label: "イ）ａ）" }],
      finds: [{ at: 2, field: "label", suggestion: null }],
    },
    // A copy that was worked on: the name alone is the same.
    {
      rows: [
        { label: "ア）", name: "訓練の実施" },
        { label: "ア）", name: "訓練の実施" },
      ],
      finds: [
        { at: 0, field: "label", suggestion: null },
        { at: 1, field: "label", suggestion: null },
      ],
    },
  ],
  good: [
    { rows: [first, { label: "イ）" }] },
    { rows: [{ label: "ア）ａ）" }, { label: "ア）ｂ）" }] },
    { rows: [{ label: "ア）", section: "（０）総則" }, { label: "ア）" }] },
    // Several ministries' answers to one measure.
    {
      rows: [
        { label: "ア）", name: "訓練の実施", ministries: "総務省" },
        { label: "ア）", name: "訓練の実施", ministries: "法務省" },
      ],
    },
    // A whole row that stands twice is told of by row.duplicate.
    { rows: [copy, copy] },
    // Letters begin anew where the list shows no heading.
    { rows: [{ label: "ア）" }, { label: "イ）" }, { label: "ア）" }, { label: "イ）" }] },
    { rows: [first, { label: "イ）" }, { label: "ウ）" }, { label: "ア）" }, { label: "イ）" }] },
  ],
};
