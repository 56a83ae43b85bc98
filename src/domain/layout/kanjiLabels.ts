import { numberedInKanji } from "../label/kanjiNumerals";
import type { MeasureRow } from "../measure/MeasureRow";
import { lineOf } from "./readRow";

/** 漢数字の項番を、書かれたとおりに: labels numbered 一 二 三 are no look-alikes of ニ and ミ, which one by itself is. */
export function keepKanjiLabels(rows: readonly MeasureRow[]): readonly MeasureRow[] {
  const inKanji = numberedInKanji(rows.map(({ cells }) => cells.label?.text ?? ""));
  if (!inKanji.includes(true)) return rows;
  return rows.map((row, index) => (inKanji[index] ? { ...row, label: lineOf(row.cells.label) } : row));
}
