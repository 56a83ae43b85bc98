import { bad, good, type RuleCases } from "../RuleCases";

export const progressUnchanged: RuleCases = {
  bad: [
    bad({ progress: "・手引きの案を作った。", previous: "・手引きの案を作った。" }, "progress", null),
    bad({ progress: "・手引きの案を\n作った。", previous: "・手引きの案を作った。 " }, "progress", null),
  ],
  good: [
    good({ progress: "・手引きを公表した。", previous: "・手引きの案を作った。" }),
    good({ progress: "", previous: "" }),
    good({ progress: "－", previous: "－" }),
    good({ progress: "再掲", previous: "再掲" }),
    good({ progress: "・手引きの案を作った。", previous: "" }),
  ],
};
