import { type CaseRow, type RuleCases } from "../RuleCases";

const row: CaseRow = { label: "ア）", name: "訓練の実施", progress: "・訓練をした。" };
const both = [
  { at: 0, field: "name", suggestion: null },
  { at: 1, field: "name", suggestion: null },
] as const;

export const rowDuplicate: RuleCases = {
  bad: [
    // Its number was counted on, or was not.
    { rows: [row, row], finds: both },
    {
      rows: [
        { ...row, id: "1" },
        { ...row, id: "1" },
      ],
      finds: both,
    },
    // Written otherwise, it is still the same.
    { rows: [row, { ...row, name: "訓練の\n実施", ministries: "経済産業省、総務省" }], finds: both },
    {
      rows: [row, { label: "イ）" }, row],
      finds: [
        { at: 0, field: "name", suggestion: null },
        { at: 2, field: "name", suggestion: null },
      ],
    },
    { rows: [row, row].map((each) => ({ ...each, progress: "再掲", status: "" })), finds: both },
  ],
  good: [
    { rows: [row, { ...row, progress: "・点検をした。" }] },
    { rows: [row, { ...row, label: "イ）" }] },
    { rows: [row, { ...row, note: "前年度から継続" }] },
    { rows: [row, { ...row, section: "（２）人材の育成" }] },
    // Two ministries that say the same.
    { rows: [row, { ...row, ministries: "法務省" }] },
    // Relisted rows under headings that a list does not show.
    {
      rows: [
        { ...row, progress: "再掲", status: "" },
        { label: "イ）" },
        { ...row, progress: "再掲", status: "" },
      ],
    },
  ],
};
