import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import type { WrittenSheet } from "../jobs/WorkbookPort";

/** 作った表のあらまし for people: which sheets were written, and what must still be looked at. */
export function reportSummary(
  file: string,
  out: string,
  sheets: readonly WrittenSheet[],
  { findings }: CheckedWorkbook,
): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [
    `■ ${out}`,
    ...sheets.map(sheetLine),
    errors > 0
      ? `誤りが ${errors}件あるため、集計は「未確定」です。シート「検証結果」で確かめてください。`
      : "誤りは見つかっていません。",
    `元のファイル（${file}）は変えていません。`,
    "",
  ].join("\n");
}

function sheetLine({ name, replaced, keptAside }: WrittenSheet): string {
  const aside =
    keptAside === undefined ? "" : `。手で直されていたので、前の内容を「${keptAside}」に残しました`;
  return `  シート「${name}」を${replaced ? "作り直しました" : "作りました"}${aside}`;
}
