import { bad, good, type RuleCases } from "../RuleCases";

const progress = (text: string) => bad({ progress: text }, "progress", null);

export const textRepeatedPunctuation: RuleCases = {
  bad: [
    progress("・会議を開いた。。"),
    progress("・会議を、、開いた。"),
    progress("・会議を開いた、。"),
    progress("・会議を開き。、手引きを作った。"),
    progress("・会議を開き，、手引きを作った．。"),
    progress("・会議をを開いた。"),
    progress("・課題がが生じた。"),
    progress("・手引きの案のの検討をした。"),
    progress("・会議にに参加した。"),
    progress("・手引き（案）はは公表した。"),
    progress("・サイトでで公表した。"),
    progress("・警察とと連携した。"),
    progress("・状況を把握するととともに公表した。"),
    progress("・会議を開いたた。"),
    progress("・手引きについてについて検討した。"),
    progress("・会議においてにおいて検討した。"),
    bad({ name: "指針のの作成" }, "name", null),
    bad({ note: "確認済み。。" }, "note", null),
    progress("・指針及び及び手引きを改めた。"),
    progress("・状況に対して対して説明した。"),
  ],
  good: [
    good({ progress: "・検討・・・とりまとめ……済み。「案。」とした。" }),
    good({ progress: "・会議を開いた。）（手引き。」「案、』" }),
    good({ progress: "・会議を開くとともに、公表することとともに、各国とともに進めた。" }),
    good({ progress: "・成果はあったものの、会議ののち、人々の望みのとおりとした。" }),
    good({ progress: "・母ははは、雅楽ががく、国のののぼり、当ににぎわい" }),
    good({ progress: "・進めていたため、したためた。ためになる。" }),
    good({ progress: "・会議を開き、\n・手引きを作った。\n。" }),
    good({ progress: "・待って．．．から" }),
    good({ label: "ア）、" }),
  ],
};
