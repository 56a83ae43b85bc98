import { bad, good, type RuleCases } from "../RuleCases";

export const deadlineUnreadable: RuleCases = {
  bad: [
    bad({ deadline: "TBD" }, "deadline", null),
    bad({ deadline: "そのうち" }, "deadline", null),
    bad({ deadline: "2010年度末13月" }, "deadline", null),
    bad({ deadline: "2025年２月30日" }, "deadline", null),
    bad({ deadline: "昭和65年３月" }, "deadline", null),
    bad({ deadline: "未定" }, "deadline", null),
  ],
  good: [
    good({ deadline: "2025年度中" }),
    good({ deadline: "令和７年９月末" }),
    good({ deadline: "平成28年秋までに" }),
    good({ deadline: "28年度上期" }),
    good({ deadline: "本年夏を目途" }),
    good({ deadline: "翌年度を目途に公表" }),
    good({ deadline: "継続実施" }),
    good({ deadline: "毎年度" }),
    good({ deadline: "随時" }),
    good({ deadline: "秋頃" }),
    good({ deadline: "第３四半期" }),
    good({ deadline: "R7.9.30" }),
    good({ deadline: "2025/9/30" }),
    good({ deadline: { kind: "date", text: "令和7年9月30日", date: "2025-09-30" } }),
    good({ deadline: "平成28年度末までに結論を得て、以後継続実施" }),
    good({ deadline: "" }),
    good({ deadline: "－" }),
    good({ deadline: "再掲" }),
  ],
};
