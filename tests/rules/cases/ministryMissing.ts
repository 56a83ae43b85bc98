import { bad, good, type RuleCases } from "../RuleCases";

export const ministryMissing: RuleCases = {
  bad: [
    bad({ ministries: "" }, "ministries", null),
    bad({ ministries: "－" }, "ministries", null),
    bad({ ministries: "\u3000" }, "ministries", null),
  ],
  good: [
    good({ ministries: "", progress: "再掲" }),
    good({ ministries: "－", progress: "再掲" }),
    good({ ministries: "総務省" }),
  ],
};
