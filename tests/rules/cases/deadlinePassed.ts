import { bad, good, type RuleCases } from "../RuleCases";

export const deadlinePassed: RuleCases = {
  bad: [
    bad({ status: "○", deadline: "2024年度末" }, "deadline", null),
    bad({ status: "△", deadline: "2025年８月" }, "deadline", null),
    bad({ status: "×", deadline: "本年夏を目途" }, "deadline", null),
    bad({ status: "〇", deadline: "令和７年９月29日" }, "deadline", null),
    bad({ status: "○", deadline: "2023年度末までに案を作り、2024年度末までに公表" }, "deadline", null),
    bad({ status: "○", deadline: { kind: "date", text: "2025/4/30", date: "2025-04-30" } }, "deadline", null),
  ],
  good: [
    good({ status: "○", deadline: "2024年度末までに案を作り、以後継続実施" }),
    good({ status: "◎", deadline: "2024年度末" }),
    good({ status: "実施済み", deadline: "2024年度末" }),
    good({ status: "○", deadline: "2025年９月" }),
    good({ status: "○", deadline: "2025年度末" }),
    good({ status: "○", deadline: "2024年度末までに案を作り、2025年度末までに公表" }),
    good({ status: "○", deadline: "2024年度から" }),
    good({ status: "○", deadline: "継続実施" }),
    good({ status: "○", deadline: "そのうち" }),
    good({ status: "", deadline: "2024年度末" }),
    good({ status: "進行中", deadline: "2024年度末" }),
    good({ status: "○", deadline: "2024年度末", note: "再掲" }),
    good({ status: "○", deadline: "2025年９月" }, { asOf: "2025-09-30" }),
  ],
};
