import { good, type RuleCases } from "../RuleCases";

const numbered = Array.from({ length: 20 }, () => ({}));

export const idMissing: RuleCases = {
  bad: [
    { rows: [...numbered, { id: "" }], finds: [{ at: 20, field: "id", suggestion: null }] },
    { rows: [{ id: "　" }, ...numbered], finds: [{ at: 0, field: "id", suggestion: null }] },
    {
      rows: [...numbered, { label: "ア）", id: "" }, { label: "イ）", id: "" }],
      finds: [
        { at: 20, field: "id", suggestion: null },
        { at: 21, field: "id", suggestion: null },
      ],
    },
    // Sub-items without a number are none of the rows that must have one, and take nothing from their share.
    {
      rows: [
        ...numbered,
        { label: "ア）ａ）" },
        ...["ｂ", "ｃ", "ｄ"].map((sub) => ({ label: `ア）${sub}）`, id: "" })),
        { label: "イ）", id: "" },
      ],
      finds: [{ at: 24, field: "id", suggestion: null }],
    },
  ],
  good: [
    // Too many have none, or there are too few rows to tell.
    { rows: Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? { id: "" } : {})) },
    good({ id: "" }),
    // Sub-items of the letter above, and a further answer to its measure.
    { rows: [...numbered, { label: "ア）ａ）" }, { label: "ア）ｂ）", id: "" }] },
    { rows: [...numbered, { name: "訓練の実施" }, { id: "", name: "訓練の実施", ministries: "法務省" }] },
    { rows: [...numbered, { id: "", progress: "再掲", status: "" }] },
    // label.missing tells of it; it may go on with the row above.
    { rows: [...numbered, { id: "", label: "" }] },
    { rows: numbered },
  ],
};
