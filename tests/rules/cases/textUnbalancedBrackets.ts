import { bad, good, type RuleCases } from "../RuleCases";

export const textUnbalancedBrackets: RuleCases = {
  bad: [
    bad({ progress: "・訓練を実施（2011年３月９日した。" }, "progress", null),
    bad({ progress: "・訓練を実施2011年３月９日）した。" }, "progress", null),
    bad({ progress: "・「手引きを作った。" }, "progress", null),
    bad({ progress: "・手引き」を作った。" }, "progress", null),
    bad({ progress: "・『手引き」を作った。" }, "progress", null),
    bad({ progress: "・(手引き（第２版)を作った。" }, "progress", null),
    bad({ progress: "・手引き（「案」）を（作った）。）" }, "progress", null),
    bad({ progress: "【総務省・手引きを作った。" }, "progress", null),
    bad({ name: "手引き（第２版の作成" }, "name", null),
    bad({ progress: "（１）会議を開いた。）" }, "progress", null),
    bad({ note: "（注１ 再確認" }, "note", null),
    bad({ section: "（１）基盤（共通）の）整備" }, "section", null),
  ],
  good: [
    good({ progress: "・手引き（第２版)を作り、「案（『草案』を含む。）」とした。" }),
    good({ progress: "○注）件数は速報値\n３）注）いずれも済み\n①注）案\n１．注）案" }),
    good({ progress: "１）手引きを作った。\n２) 訓練をした。\n(1）会議を開いた。" }),
    good({ progress: "ア）手引き\nａ）案\nb) 訓練\n①）会議\nii) 調査\n注）いずれも済み" }),
    good({ progress: "・マニュアル（詳細はウ）を参照）を作った。" }),
    good({ progress: "・施策等（イ）ａ）～ｇ））を実施した。" }),
    good({ progress: "・詳細はウ）を参照" }),
    good({ progress: "・国際会議1）に参加し、手引き※）を作った。\n1）第２回" }),
    good({ progress: "A) 会議\nＢ）手引き\n100）訓練\nい）案\n・(c）公表" }),
    good({ progress: "・取組（1）調査、2）訓練）を進めた。" }),
    good({ progress: "（注）案の段階\n（※１）済み" }),
    good({ progress: "・①案、②手引き、1)調査、2)訓練、ア)会議を順に行った。" }),
    good({ progress: "・「一つ目\n「二つ目」\n三つ目」" }),
    good({ label: "ア）ａ）" }),
    // text.cut-off tells of it.
    good({ progress: "・訓練を実施した（" }),
    good({ progress: "・訓練（図上、" }),
  ],
};
