import { type RuleCases } from "../RuleCases";

export const relistedMinistriesDiffer: RuleCases = {
  bad: [
    {
      rows: [
        { name: "暗号の利用", ministries: "総務省及び法務省" },
        { name: "暗号の利用", ministries: "総務省", progress: "再掲", status: "" },
      ],
      finds: [{ at: 1, field: "ministries", suggestion: "総務省及び法務省" }],
    },
  ],
  good: [
    // A relisted row may leave its ministries to its base.
    {
      rows: [
        { name: "暗号の利用", ministries: "総務省" },
        { name: "暗号の利用", ministries: "", progress: "再掲", status: "" },
      ],
    },
    {
      rows: [
        { name: "暗号の利用", ministries: "総務省及び法務省" },
        { name: "暗号の利用", ministries: "法務省、総務省", progress: "再掲", status: "" },
      ],
    },
    {
      rows: [
        { name: "暗号の利用", ministries: "経済産業省" },
        { name: "暗号の利用", ministries: "経産省", progress: "再掲", status: "" },
      ],
    },
    // Of two bases one that agrees is enough.
    {
      rows: [
        { name: "暗号の利用", ministries: "法務省" },
        { name: "暗号の利用", ministries: "総務省" },
        { name: "暗号の利用", ministries: "総務省", progress: "再掲", status: "" },
      ],
    },
  ],
};
