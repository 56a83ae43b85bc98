import { type RuleCases } from "../RuleCases";

export const relistedTextDiffers: RuleCases = {
  bad: [
    {
      rows: [
        { name: "暗号の利用", progress: "・指針を改めた。" },
        { name: "暗号の利用", progress: "・指針を定めた。（再掲）", status: "" },
      ],
      finds: [{ at: 1, field: "progress", suggestion: null }],
    },
  ],
  good: [
    { rows: [{ name: "暗号の利用" }, { name: "暗号の利用", progress: "再掲", status: "" }] },
    {
      rows: [
        { name: "暗号の利用", progress: "・指針を改めた。" },
        { name: "暗号の利用", progress: "【再掲】\n・指針を改めた。", status: "" },
      ],
    },
  ],
};
