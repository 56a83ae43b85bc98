import { openErrors } from "../domain/check/openErrors";
import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import type { MarkResult } from "../domain/mark/MarkResult";
import type { WrittenSheet } from "../jobs/WorkbookPort";
import { untakenEditsLine } from "../messages/sheetEditMessages.ja";
import { markWords } from "../messages/markMessages.ja";
import { noticeWords } from "../messages/noticeMessages.ja";

/** What was made. */
export interface Report {
  readonly sheets: readonly WrittenSheet[];
  readonly marks: MarkResult;
  /** Put into 施策一覧, but not into the sheets that it was made from. */
  readonly untakenEdits: number;
}

/** 作った表のあらまし for people: which sheets were written, and what must still be looked at. */
export function reportSummary(
  file: string,
  out: string,
  { sheets, marks, untakenEdits }: Report,
  { findings, sheets: readings, notRun }: CheckedWorkbook,
): string {
  const read = readings.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
  const skipped = read.reduce((sum, name) => sum + (notRun.get(name) ?? []).length, 0);
  const errors = openErrors(findings).length;
  const marked = markWords.marked(marks);
  return [
    `■ ${out}`,
    ...sheets.map(sheetLine),
    ...sheets.flatMap(({ leftOver }) => (leftOver ? [noticeWords.leftOver(leftOver)] : [])),
    ...(untakenEdits > 0 ? [untakenEditsLine(untakenEdits)] : []),
    errors > 0
      ? `誤りが ${errors}件あるため、集計は「未確定」です。シート「検証結果」で確かめてください。`
      : `誤りは見つかっていません${skipped > 0 ? `（未実施の検査 ${skipped}件）` : ""}。`,
    ...(marked === "" ? [] : [marked]),
    `元のファイル（${file}）は変えていません。`,
    "",
  ].join("\n");
}

function sheetLine({ name, replaced, keptAside, withoutCharts }: WrittenSheet): string {
  const aside =
    keptAside === undefined ? "" : `。手で直されていたので、前の内容を「${keptAside}」に残しました`;
  const charts = withoutCharts ? "（グラフは作れませんでした）" : "";
  return `  シート「${name}」を${replaced ? "作り直しました" : "作りました"}${charts}${aside}`;
}
