import { good, type RuleCases } from "../RuleCases";

export const textStruckThrough: RuleCases = {
  bad: [
    {
      rows: [{ progress: { kind: "text", text: "実施済", struck: "実施予定" } }],
      finds: [{ field: "progress", suggestion: "実施済" }],
    },
    {
      rows: [{ status: { kind: "text", text: "", struck: "×" } }],
      finds: [{ field: "status", suggestion: "" }],
    },
    {
      rows: [{ progress: { kind: "text", text: "実施予定実施済", isPartlyStruck: true } }],
      finds: [{ field: "progress", suggestion: null }],
    },
    {
      rows: [{ section: { kind: "text", text: "（１）旧（１）新", isPartlyStruck: true } }],
      finds: [{ field: "section", suggestion: null }],
    },
  ],
  good: [good({ progress: "実施済" })],
};
