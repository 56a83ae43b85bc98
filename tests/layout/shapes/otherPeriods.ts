import type { Column } from "./MeasureTable";

const marks = ["△", "○", "△", "×"];
const texts = ["・準備を始めた。", "・計画を立て、会議に諮った。", ""];
const status = (word: string): Column => ({ word, other: (index) => marks[index % marks.length] ?? null });
const progress = (word: string): Column => ({ word, other: (index) => texts[index % texts.length] ?? null });

/** 前回の列: what was answered last time, or is yet to come. */
export const otherPeriodColumns: readonly Column[] = [
  status("前回の状況"),
  status("前年度評価"),
  status("前回評価区分"),
  status("（参考）前回の状況"),
  progress("前回の進捗状況"),
  progress("前年度の実施状況"),
  progress("昨年度実績"),
  progress("今後の実施予定"),
];
