import { bad, good, type RuleCases } from "../RuleCases";

export const statusContradictsProgress: RuleCases = {
  bad: [
    bad({ status: "◎", progress: "・準備を進めたが、訓練は未実施。" }, "status", null),
    bad({ status: "〇".replace("〇", "◎"), progress: "・手引きの公表は見送った。" }, "status", null),
    bad({ status: "△", progress: "・九月に訓練を実施済み。" }, "status", null),
  ],
  good: [
    good({ status: "◎", progress: "・昨年度は未実施であったが、九月に訓練を実施した。" }),
    good({ status: "△", progress: "・検討会を一度開催し、意見交換を実施した。" }),
    good({ status: "◎", progress: "・訓練を実施した。来年度も実施予定。" }),
    good({ status: "○", progress: "・訓練は未実施。" }),
    good({ status: "△", progress: "・これから着手する。" }),
    good({ status: "◎", progress: "再掲" }),
  ],
};
