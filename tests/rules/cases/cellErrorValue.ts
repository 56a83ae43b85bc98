import { bad, good, type RuleCases } from "../RuleCases";

export const cellErrorValue: RuleCases = {
  bad: [
    bad({ progress: { kind: "error", text: "#REF!" } }, "progress", null),
    bad({ status: { kind: "error", text: "#N/A" } }, "status", null),
    bad({ name: "#VALUE!" }, "name", null),
    bad({ progress: " #REF! " }, "progress", null),
  ],
  good: [good({ progress: "・#REF!の表示を直した。" }), good({ progress: "#1の工程を終えた。" })],
};
