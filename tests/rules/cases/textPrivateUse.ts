import { bad, good, type RuleCases } from "../RuleCases";

export const textPrivateUse: RuleCases = {
  bad: [
    bad({ progress: "\uF0B7会議を開いた。" }, "progress", "・会議を開いた。", true),
    bad({ progress: "一\n\u3000\uF0A7\t二\n\uF0D8 三" }, "progress", "一\n\u3000・\t二\n・ 三", true),
    bad({ name: "\uE000手引きの作成" }, "name", "・手引きの作成"),
    bad({ progress: "会議 \uF0B7 手引き" }, "progress", "会議 ・ 手引き"),
    bad({ progress: "\uF0B7渡\uE757氏が述べた。" }, "progress", null),
    bad({ note: "\u{F0000}" }, "note", null),
  ],
  good: [
    good({ progress: "・会議を開いた。\n•手引きを作った。" }),
    good({ name: "髙橋、﨑の字と①㈱㍻の扱い" }),
  ],
};
