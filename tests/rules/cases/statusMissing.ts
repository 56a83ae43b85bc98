import { bad, good, type RuleCases } from "../RuleCases";

export const statusMissing: RuleCases = {
  bad: [bad({ status: "" }, "status", null), bad({ status: " " }, "status", null)],
  good: [
    good({ status: "", progress: "再掲" }),
    good({ status: "○" }),
    // The letter's own row may leave the status to its sub-items.
    {
      rows: [
        { label: "ア）", status: "" },
        { label: "ア）ａ）", status: "○" },
        { label: "ア）ｂ）", status: "×" },
      ],
    },
  ],
};
