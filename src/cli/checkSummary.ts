import { groupBy } from "../domain/collection/groupBy";
import type { Finding } from "../domain/check/Finding";
import type { SheetReading } from "../domain/layout/SheetReading";
import type { Severity } from "../domain/rules/Rule";
import { mustAsk } from "../domain/layout/mustAsk";
import { schemeReasonWords } from "../messages/referenceMessages.ja";
import { headersOf, questionMessage } from "../messages/readingMessages.ja";
import type { CheckedWorkbook } from "../jobs/checkWorkbook";
import { columnsAsLetters } from "../jobs/columnsAsLetters";
import {
  fieldNames,
  findingMessage,
  layoutNames,
  notRunMessage,
  ruleMessages,
  severityNames,
} from "../messages/ja";

const severities: readonly Severity[] = ["error", "warning", "info"];
const SHOWN_PER_RULE = 3;

/** 検証結果のあらまし for people: what was read, what is wrong by kind, and what was not checked. */
export function checkSummary(file: string, checked: CheckedWorkbook): string {
  const findings = checked.findings.filter(({ ignored }) => ignored === undefined);
  const ignoredCount = checked.findings.length - findings.length;
  return [
    `■ ${file}`,
    ...checked.sheets.flatMap((sheet) => [sheetLine(sheet), ...questionLines(sheet)]),
    factsLine(checked),
    basisLine(checked),
    "",
    countsLine(findings),
    ...(ignoredCount > 0 ? [`  作業ウィンドウで無視したもの ${ignoredCount}件は、数えていません`] : []),
    ...severities.flatMap((severity) => severityLines(severity, findings)),
    ...notRunLines(checked),
    "",
  ].join("\n");
}

function sheetLine(sheet: SheetReading): string {
  if (sheet.layout === "none") return `  シート「${sheet.name}」: 施策の表としては読みませんでした`;
  const columns = Object.entries(columnsAsLetters(sheet.columns)).map(
    ([field, letters]) => `${fieldNames[field as keyof typeof fieldNames]}=${letters}`,
  );
  const relisted = sheet.rows.filter((row) => row.relisted).length;
  return `  シート「${sheet.name}」: ${layoutNames[sheet.layout]}、${sheet.rows.length}行（うち再掲 ${relisted}行）、列 ${columns.join(" ")}`;
}

/** What the reading is not sure of stands right below it. */
function questionLines(sheet: SheetReading): string[] {
  const mark = mustAsk(sheet) ? "確認が必要" : "確認";
  return sheet.questions.map(
    (question) => `    ［${mark}］${questionMessage(question, headersOf(sheet.tables))}`,
  );
}

function factsLine({ facts }: CheckedWorkbook): string {
  const { fiscalYear, term, asOf } = facts;
  return `  年度 ${fiscalYear ?? "不明"}・期 ${term ?? "不明"}・基準日 ${asOf ?? "不明"}`;
}

const basisLine = ({ scheme, schemeReason, master }: CheckedWorkbook): string =>
  `  状況の区分 ${scheme.name}（${schemeReasonWords[schemeReason]}）・府省庁マスタ ${master.version}`;

const countsLine = (findings: readonly Finding[]): string =>
  severities
    .map(
      (severity) =>
        `${severityNames[severity]} ${findings.filter((each) => each.severity === severity).length}件`,
    )
    .join("  ");

function severityLines(severity: Severity, findings: readonly Finding[]): string[] {
  const byRule = groupBy(
    findings.filter((finding) => finding.severity === severity),
    ({ rule }) => rule,
  );
  return [...byRule].flatMap(([rule, found]) => [
    `  [${severityNames[severity]}] ${ruleMessages[rule].title} ×${found.length}`,
    ...found.slice(0, SHOWN_PER_RULE).map(findingLine),
    ...(found.length > SHOWN_PER_RULE ? [`      ほか ${found.length - SHOWN_PER_RULE}件`] : []),
  ]);
}

const findingLine = (finding: Finding): string =>
  `      ${finding.sheet}!${finding.cell} ${findingMessage(finding)}${suggestionText(finding)}`;

function suggestionText({ suggestion, safe }: Finding): string {
  if (suggestion === null) return "";
  const text = suggestion.replace(/\s+/gu, " ");
  return `${safe ? "修正案" : "修正案（要確認）"}: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}

function notRunLines({ sheets, notRun }: CheckedWorkbook): string[] {
  const read = sheets.filter(({ layout }) => layout !== "none");
  const lines = read.flatMap(({ name }) =>
    [...groupBy(notRun.get(name) ?? [], ({ lacks }) => lacks).values()].map(
      (group) =>
        `  シート「${name}」 ${group.map(({ rule }) => ruleMessages[rule].title).join("、")}: ${group[0] ? notRunMessage(group[0]) : ""}`,
    ),
  );
  return lines.length > 0 ? ["", "検査していないもの", ...lines] : [];
}
