import { good, type RuleCases } from "../RuleCases";

export const formUnanswered: RuleCases = {
  bad: [
    {
      rows: [
        { status: "", progress: "" },
        { status: "", progress: "" },
      ],
      finds: [{ field: "sheet", suggestion: null }],
    },
    // The header and nothing below it.
    { rows: [], finds: [{ field: "sheet", suggestion: null }] },
  ],
  good: [{ rows: [{ status: "", progress: "" }, { status: "○" }] }, good({ status: "" })],
};
