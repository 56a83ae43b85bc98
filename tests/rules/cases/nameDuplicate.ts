import { type RuleCases } from "../RuleCases";

const name = "暗号の安全な利用の推進";
const both = [
  { at: 0, field: "name", suggestion: null },
  { at: 1, field: "name", suggestion: `${name}（再掲）` },
] as const;

export const nameDuplicate: RuleCases = {
  bad: [
    { rows: [{ name }, { name }], finds: both },
    { rows: [{ name: "暗号の\n安全な利用の 推進" }, { name }], finds: both },
    // Under other headings the same letter is another measure's.
    {
      rows: [
        { label: "ア）", name, section: "（０）総則" },
        { label: "ア）", name },
      ],
      finds: both,
    },
    { rows: [{ name, ministries: "法務省" }, { name }], finds: both },
    // One letter's sub-items are one measure.
    {
      rows: [
        { label: "ア）ａ）", name },
        { label: "ア）ｂ）", name },
        { label: "イ）", name },
      ],
      finds: [
        { at: 0, field: "name", suggestion: null },
        { at: 1, field: "name", suggestion: null },
        { at: 2, field: "name", suggestion: `${name}（再掲）` },
      ],
    },
  ],
  good: [
    { rows: [{ name }, { name, progress: "再掲", status: "" }] },
    { rows: [{ name: `${name}（再掲）`, status: "" }, { name }] },
    {
      rows: [
        { label: "ア）ａ）", name },
        { label: "ア）ｂ）", name },
      ],
    },
    // Several ministries' answers, by number or by letter.
    {
      rows: [
        { id: "1", name, ministries: "総務省" },
        { id: "1", name, ministries: "法務省" },
      ],
    },
    {
      rows: [
        { label: "ア）", name, ministries: "総務省" },
        { label: "ア）", name, ministries: "法務省" },
      ],
    },
    { rows: [{ name: "その他の取組" }, { name: "その他の取組" }] },
    {
      rows: [
        { name: "訓練の実施", ministries: "総務省" },
        { name: "訓練の実施", ministries: "法務省" },
      ],
    },
    // A new page repeats other headings over the rest of a letter.
    {
      rows: [
        { label: "ア）ａ）", name, item: "① 訓練" },
        { label: "ア）ｂ）", name, item: "" },
      ],
    },
    // Sub-items without the letter.
    {
      rows: [
        { label: "ア）ａ）", name },
        { label: "ｂ）", name },
      ],
    },
  ],
};
