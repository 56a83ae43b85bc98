import { tallyMeasures } from "../../src/domain/counting/tallyMeasures";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { gridOf } from "./grids";

const HEADER = [
  "番号",
  "章",
  "節",
  "項",
  "該当項目",
  "施策名",
  "担当府省庁",
  "状況",
  "進捗状況",
  "実施期限",
  "備考",
];
const [READY, LEARN] = ["１ 備え", "２ 学び"];
const [DRILL, DESK] = ["（１）訓練", "（２）窓口"];

/** 架空の調査票: sub-items, joint measures, a group term, a 再掲, blanks, and a text that looks like a formula. */
const rows = [
  ["2025年度上半期の進捗状況"],
  HEADER,
  [
    "001",
    READY,
    DRILL,
    "① 合同",
    "ア）",
    "合同訓練",
    "内閣官房及び総務省",
    "◎",
    "・実施した。",
    "2025年度末",
    "",
  ],
  ["002", READY, DRILL, "① 合同", "イ）ａ）", "手引きの作成", "総務省", "◎", "・公表した。", "継続実施", ""],
  ["003", READY, DRILL, "① 合同", "イ）ｂ）", "手引きの作成", "経産省", "〇", "・準備中。", "", "別紙参照"],
  ["004", READY, DRILL, "② 単独", "ア）", "単独訓練", "全府省庁", "△", "・調整している。", "", ""],
  ["005", READY, DESK, "", "ア）", "窓口の点検", "総務省、海洋協議会", "", "・点検した。", "", ""],
  ["006", LEARN, DRILL, "", "ア）", "教材の公開", "", "×", "=1+1", "", ""],
  ["007", LEARN, DRILL, "", "イ）", "合同訓練（再掲）", "内閣官房及び総務省", "", "再掲", "", ""],
];

/** The fictional form, checked and counted. */
export function fictionalReport() {
  const checked = checkWorkbook([gridOf(rows)]);
  const { facts, findings } = checked;
  const measures = checked.sheets.flatMap((sheet) => sheet.rows);
  return {
    facts,
    findings,
    measures,
    tally: tallyMeasures(measures, { ...checked, fiscalYear: facts.fiscalYear }),
  };
}
