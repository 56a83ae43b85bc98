import { bad, good, type CaseRow, type RuleCases } from "../RuleCases";

/** The sound rows are those of 総務省 and 経済産業省. */
const progress = (text: string, more: CaseRow = {}) => bad({ ...more, progress: text }, "progress", null);

export const ministryTagDiffers: RuleCases = {
  bad: [
    progress("【法務省】会議を開いた。"),
    progress("・【総務省】会議を開いた。\n・【法務省】手引きを作った。"),
    progress("［警察庁］会議を開いた。"),
    progress("〔警察庁〕\n会議を開いた。"),
    progress("（外務省）会議を開いた。"),
    progress("・会議を開いた。（外務省）"),
    progress("・会議を開いた（外務省）。\n・手引きを作る予定（総務省）"),
    progress("・会議を開いた。［外務省］\n・手引きを作った。（総務省）"),
    progress("・会議を開いた［外務省］。"),
    progress("【総務省及び財務省】会議を開いた。"),
    progress("【総務省】会議を開いた。", { ministries: "法務省" }),
    progress("【文科省】会議を開いた。"),
    bad({ name: "訓練の実施（防衛省）" }, "name", null),
    bad({ name: "【防衛省】訓練の実施" }, "name", null),
    bad({ name: "訓練の実施（総務省、法務省）" }, "name", null),
    // Two bodies that share a parent are two.
    progress("【国税庁】会議を開いた。", { ministries: "文部科学省及び文化庁" }),
  ],
  good: [
    good({ progress: "・法務省と会議を開き、警察庁（サイバー警察局）に知らせた。" }),
    good({ progress: "【総務省】会議を開いた。\n【経済産業省】手引きを作った。" }),
    good({ progress: "【経産省】会議を開いた。（総 務 省）" }),
    // Its own agency, the body above it, what became of it, and units.
    good({ progress: "【消防庁】会議を開いた。" }),
    good({ progress: "【総務省】会議を開いた。", ministries: "消防庁" }),
    good({
      progress: "【国家サイバー統括室】会議を開いた。",
      ministries: "内閣サイバーセキュリティセンター",
    }),
    good({ progress: "【総務省情報流通行政局】会議を開いた。" }),
    good({ progress: "【経済産業省】会議を開いた。", ministries: "IPA" }),
    // Who else is meant nobody can tell.
    good({ progress: "【法務省】会議を開いた。", ministries: "内閣官房及び関係府省庁" }),
    good({ progress: "【法務省】会議を開いた。", ministries: "全府省" }),
    good({ progress: "【法務省】会議を開いた。", ministries: "総務省等" }),
    good({ progress: "【法務省】会議を開いた。", ministries: "不明な庁" }),
    good({ progress: "【法務省】会議を開いた。", ministries: "" }),
    good({ progress: "【各府省庁】会議を開いた。【IPA】手引きを作った。" }),
    // Mentioned in running text, or as whose something is.
    good({ progress: "・不正アクセスの統計（警察庁）を公表した。\n・白書（法務省）" }),
    good({ progress: "・会議を開いた（法務省も出席）。" }),
    good({ progress: "・会議を開いた。（法務省も出席した。）" }),
    good({ progress: "【進捗状況】会議を開いた。【今後の予定】法務省に聞く。" }),
    good({ progress: "・「【法務省】手引き」を配った。" }),
    good({ name: "警察庁（サイバー警察局）との連携の強化" }),
    good({ name: "訓練の実施（総務省及び経済産業省）" }),
    good({ name: "訓練の実施（法務省との連携）" }),
    good({ name: "訓練の実施（再掲）", progress: "【法務省】再掲", status: "" }),
    // Several ministries' answers to one measure, and sub-items of one letter.
    {
      rows: [
        { name: "訓練の実施（総務省及び法務省）", ministries: "総務省" },
        { name: "訓練の実施（総務省及び法務省）", ministries: "法務省" },
      ],
    },
    {
      rows: [
        { label: "ア）ａ）", ministries: "総務省", progress: "【法務省】会議を開いた。" },
        { label: "ア）ｂ）", ministries: "法務省" },
      ],
    },
  ],
};
