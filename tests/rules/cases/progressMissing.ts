import { bad, good, type RuleCases } from "../RuleCases";

export const progressMissing: RuleCases = {
  bad: [bad({ progress: "" }, "progress", null), bad({ progress: "\u3000\n" }, "progress", null)],
  good: [
    good({ progress: "再掲", status: "" }),
    good({ progress: "・実施した。" }),
    good({ progress: "", note: "再掲" }),
  ],
};
