import { bad, good, type RuleCases } from "../RuleCases";

export const nameMissing: RuleCases = {
  bad: [bad({ name: "" }, "name", null), bad({ name: "\u3000\u200B" }, "name", null)],
  good: [good({ name: "", progress: "再掲" }), good({ name: "施策" })],
};
