import { bad, good, type RuleCases } from "../RuleCases";

export const progressDitto: RuleCases = {
  bad: [
    bad({ progress: "同上" }, "progress", null),
    bad({ progress: "「同上」" }, "progress", null),
    bad({ progress: "同上（イ）" }, "progress", null),
    bad({ progress: "ア）に同じ" }, "progress", null),
    bad({ progress: "以下同文" }, "progress", null),
    bad({ progress: "上記参照" }, "progress", null),
    bad({ progress: "〃" }, "progress", null),
    bad({ progress: "左に同じ" }, "progress", null),
    bad({ progress: "（同上）" }, "progress", null),
    bad({ progress: "同左。" }, "progress", null),
    bad({ progress: "上記のとおり" }, "progress", null),
    bad({ progress: "″" }, "progress", null),
    bad({ progress: "左記のとおり" }, "progress", null),
    bad({ progress: "ウ）と同様" }, "progress", null),
    bad({ progress: "仝上" }, "progress", null),
  ],
  good: [
    good({ progress: "・同上の手順で訓練を行った。" }),
    good({ progress: "同日に公表した。" }),
    good({ progress: "再掲" }),
  ],
};
