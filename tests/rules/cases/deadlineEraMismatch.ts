import { bad, good, type RuleCases } from "../RuleCases";

export const deadlineEraMismatch: RuleCases = {
  bad: [
    bad({ deadline: "平成22年（2011年）" }, "deadline", null),
    bad({ deadline: "令和5（2022）年度末" }, "deadline", null),
    bad({ deadline: "令和７年度（2026年度）" }, "deadline", null),
    bad({ progress: "・2011年（平成22年）に始めた。" }, "progress", null),
    bad({ progress: "・計画を作り、平成二十二年（二〇一一年）に始めた。" }, "progress", null),
    bad({ progress: "・H22（2011）年度に始めた。" }, "progress", null),
    bad({ progress: "・令和元年（2020年）に始めた。" }, "progress", null),
    bad({ name: "平成22年３月（2011年３月）の計画の推進" }, "name", null),
    bad({ note: "平成 22 年 ( 2011 年 )" }, "note", null),
  ],
  good: [
    good({ deadline: "平成22年度（2011年３月）" }),
    good({ deadline: "平成22年（2010年）" }),
    good({ deadline: "令和5（2023）年度" }),
    good({ deadline: "令和７年度（2025年度）末" }),
    good({ progress: "・平成31年（2019年）と令和元年（2019年）の記録をまとめた。" }),
    good({ progress: "・平成23年３月（2010年度）に公表した。" }),
    good({ progress: "・2010～2012年度（平成22年度～平成24年度）の計画を作った。" }),
    good({ progress: "・平成20年度から平成22年度（2008年度から2010年度）まで続けた。" }),
    good({ progress: "・平成22年（2011年施行）の法律に基づく。" }),
    good({ progress: "・平成22年４月（2011年３月に改正）の規程に基づく。" }),
    good({ progress: "・平成32年度（2020年度）を目途とした。" }),
    good({ progress: "・決定（平成15年11月21日）に基づく体制（2011年）を作った。" }),
  ],
};
