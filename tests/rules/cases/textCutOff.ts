import { bad, good, type RuleCases } from "../RuleCases";

const begun = "・会議を開いた。";
const sentence = (length: number, ending: string): string =>
  begun + "あ".repeat(length - begun.length - ending.length) + ending;

export const textCutOff: RuleCases = {
  bad: [
    bad({ progress: "・会議を開き、" }, "progress", null),
    bad({ progress: "・会議を開き，\n" }, "progress", null),
    bad({ progress: "・会議を開いた（" }, "progress", null),
    bad({ progress: "・会議で「" }, "progress", null),
    bad({ progress: "・手引きの作成及び" }, "progress", null),
    bad({ progress: sentence(255, "手引きを作") }, "progress", null),
    bad({ progress: sentence(256, "手引きを作") }, "progress", null),
    bad({ note: sentence(32_767, "手引きを作") }, "note", null),
    bad({ name: "手引きの作成並びに" }, "name", null),
    bad({ ministries: "総務省及び" }, "ministries", null),
    bad({ progress: "・手引きの内容を" }, "progress", null),
  ],
  good: [
    good({ progress: "・手引き（案）" }),
    good({ progress: "・会議を開いた" }),
    good({ progress: "・手引きの作成、会議の開催" }),
    good({ progress: sentence(255, "手引きを作った。") }),
    good({ progress: sentence(256, "（手引きは案）") }),
    good({ progress: sentence(254, "手引きを作") }),
    good({ progress: "手引き" + "あ".repeat(252) }),
    good({ name: begun + "あ".repeat(255 - begun.length) }),
  ],
};
