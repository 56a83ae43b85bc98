import { type RuleCases } from "../RuleCases";

export const relistedDangling: RuleCases = {
  bad: [
    {
      rows: [
        { name: "暗号の安全な利用の推進" },
        { name: "暗号の安全な利○○用の推進", progress: "再掲", status: "" },
      ],
      finds: [{ at: 1, field: "name", suggestion: "暗号の安全な利用の推進" }],
    },
    {
      rows: [{ name: "暗号の安全な利用の推進" }, { name: "暗号の安全な使用の推進（再掲）", status: "" }],
      finds: [{ at: 1, field: "name", suggestion: "暗号の安全な利用の推進（再掲）" }],
    },
    // The mark stays as it was written.
    {
      rows: [{ name: "暗号の安全な利用の推進" }, { name: "暗号の安全な使用の推進\n【再掲】", status: "" }],
      finds: [{ at: 1, field: "name", suggestion: "暗号の安全な利用の推進\n【再掲】" }],
    },
    {
      rows: [{ name: "暗号の安全な利用の推進" }, { name: "※再掲：暗号の安全な使用の推進", status: "" }],
      finds: [{ at: 1, field: "name", suggestion: "※再掲：暗号の安全な利用の推進" }],
    },
    {
      rows: [{ name: "どこにもない名前の取組", progress: "再掲", status: "" }],
      finds: [{ field: "name", suggestion: null }],
    },
    // Its own letter's sub-item is no base.
    {
      rows: [
        { label: "ア）ａ）", name: "同じ文字の施策" },
        { label: "ア）ｂ）", name: "同じ文字の施策", progress: "再掲", status: "" },
      ],
      finds: [{ at: 1, field: "name", suggestion: null }],
    },
    // Two relisted rows are no base for one another.
    {
      rows: [
        { name: "互いに再掲", progress: "再掲", status: "" },
        { name: "互いに再掲", note: "再掲", status: "" },
      ],
      finds: [
        { at: 0, field: "name", suggestion: null },
        { at: 1, field: "name", suggestion: null },
      ],
    },
  ],
  good: [
    { rows: [{ name: "暗号の利用" }, { name: "暗号の利用", progress: "再掲", status: "" }] },
    { rows: [{ name: "暗号の利用" }, { name: "暗号の利用（再掲）", progress: "", status: "" }] },
    {
      rows: [{ name: "IT製品の利用" }, { name: "ＩＴ製品の\n利用", note: "※再掲", progress: "", status: "" }],
    },
    { rows: [{ name: "暗号の利用", progress: "・再掲した資料を配った。" }] },
    // Letters restart under a heading that a list does not show.
    {
      rows: [
        { label: "ア）", name: "暗号の利用" },
        { label: "ア）", name: "暗号の利用", progress: "再掲", status: "" },
      ],
    },
  ],
};
