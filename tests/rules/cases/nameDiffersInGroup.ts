import { type RuleCases } from "../RuleCases";

const name = "情報システムの人材育成プログラム";
const other = "情報システムの人材育成推進プログラム";

export const nameDiffersInGroup: RuleCases = {
  bad: [
    // Most of the rows say so.
    {
      rows: [
        { label: "ア）ａ）", name: other },
        { label: "ア）ｂ）", name },
        { label: "ア）ｃ）", name },
      ],
      finds: [{ at: 0, field: "name", suggestion: name }],
    },
    // The measure is relisted under its right name.
    {
      rows: [
        { label: "ア）ａ）", name: other },
        { label: "ア）ｂ）", name },
        { name: `${name}（再掲）`, progress: "", status: "" },
      ],
      finds: [{ at: 0, field: "name", suggestion: name }],
    },
    // What was done says so.
    {
      rows: [
        { label: "ア）ａ）", name, progress: `・${other}を進めた。` },
        { label: "ア）ｂ）", name: other },
      ],
      finds: [{ at: 0, field: "name", suggestion: other }],
    },
    // Nothing tells.
    {
      rows: [
        { label: "ア）①", name: "重要な基盤の安全対策の強化" },
        { label: "ア）②", name: "重要な基盤の安全対策の強靱化" },
      ],
      finds: [
        { at: 0, field: "name", suggestion: null },
        { at: 1, field: "name", suggestion: "重要な基盤の安全対策の強化" },
      ],
    },
  ],
  good: [
    {
      rows: [
        { label: "ア）ａ）", name },
        { label: "ア）ｂ）", name: "情報システムの\n人材育成 プログラム" },
      ],
    },
    {
      rows: [
        { label: "ア）ａ）", name },
        { label: "ア）ｂ）", name: "訓練の実施" },
      ],
    },
    {
      rows: [
        { label: "ア）", name },
        { label: "イ）", name: other },
      ],
    },
    {
      rows: [
        { label: "ア）ａ）", name: "第１回の情報セキュリティ訓練の実施" },
        { label: "ア）ｂ）", name: "第２回の情報セキュリティ訓練の実施" },
      ],
    },
    // A look-alike letter is told of by text.lookalike-script.
    {
      rows: [
        { label: "ア）ａ）", name: "政府全体でのPDCAサイクルの定着" },
        { label: "ア）ｂ）", name: "政府全体での\u0420DCAサイクルの定着" },
      ],
    },
    // Where sub-items have names of their own, two that are alike are so by chance.
    {
      rows: [
        { label: "ア）ａ）", name: "国内における情報共有の推進" },
        { label: "ア）ｂ）", name: "国外における情報共有の推進" },
        { label: "イ）ａ）", name: "訓練の実施" },
        { label: "イ）ｂ）", name: "教材の作成と配布" },
      ],
    },
  ],
};
