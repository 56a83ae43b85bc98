import type { Finding } from "../check/Finding";
import { groupBy } from "../collection/groupBy";
import { cellPlace } from "../grid/cellAddress";
import type { SheetReading } from "../layout/SheetReading";
import { measureFields } from "../measure/MeasureRow";
import { MinistryIndex } from "../ministry/MinistryIndex";
import type { MinistryMaster } from "../ministry/MinistryMaster";
import { rules } from "../rules/registry";
import { isBlank } from "../text/blank";
import type { Answer, AskedCell } from "./Answer";
import { answerWord } from "./answerWords";
import { inquiryNumber, readInquiryNumber } from "./inquiryNumber";
import { ownerOfCell } from "./ownerOfCell";
import type { AnsweredLine } from "./readInquirySheet";
import { rowsOfCells } from "./rowsOfCells";

/** The workbook that was asked about, as it is now. */
export interface AskedWorkbook {
  readonly sheets: readonly SheetReading[];
  readonly findings: readonly Finding[];
  readonly master: MinistryMaster;
}

/** A line of a file that came back. */
export interface FileLine {
  readonly file: string;
  readonly line: AnsweredLine;
}

/**
 * 回答を照会に合わせる: by 照会番号; what was mended meanwhile is found by its sheet and cell. Changes nothing, and loses
 * nothing: every line is told of.
 */
export function matchAnswers(lines: readonly FileLine[], workbook: AskedWorkbook): Answer[] {
  const findingOf = findingsByNumber(workbook.findings);
  const index = new MinistryIndex(workbook.master, undefined);
  const answers = lines.map(({ file, line }): Answer => {
    const finding = findingOf(line.number);
    const place = finding ?? placeSaid(line);
    const asked = place && askedCell(place, workbook.sheets, index);
    if (!asked) return { file, line, outcome: "unknown", asked, newText: undefined };
    return { file, line, asked, ...judge(line, asked, finding) };
  });
  return withConflicts(answers);
}

type Place = Pick<Finding, "sheet" | "cell" | "rule">;

/** The findings of today by their numbers, in whatever round they were asked. */
function findingsByNumber(findings: readonly Finding[]): (number: string) => Finding | undefined {
  const byRound = new Map<number, ReadonlyMap<string, Finding>>();
  return (text) => {
    const read = readInquiryNumber(text);
    if (!read) return undefined;
    const { round, number } = read;
    const known =
      byRound.get(round) ?? new Map(findings.map((each) => [inquiryNumber(round, each), each] as const));
    byRound.set(round, known);
    return known.get(number);
  };
}

/** The place that a line itself says, where its number is that of a rule there. */
function placeSaid({ number: text, askedSheet, askedCell: cell }: AnsweredLine): Place | undefined {
  const read = readInquiryNumber(text);
  if (!read || askedSheet === undefined || cell === undefined) return undefined;
  const rule = rules.find(
    ({ id }) => inquiryNumber(read.round, { sheet: askedSheet, cell, rule: id }) === read.number,
  );
  return rule && { sheet: askedSheet, cell, rule: rule.id };
}

function askedCell(
  { sheet, cell, rule }: Place,
  sheets: readonly SheetReading[],
  index: MinistryIndex,
): AskedCell {
  const reading = sheets.find(({ name }) => name === sheet);
  const place = cellPlace(cell);
  const { ministry } = ownerOfCell({ sheet, cell }, sheets, index);
  if (!reading || !place) return { sheet, cell, rule, ministry, current: undefined, isSplit: false };
  const whole = rowsOfCells(reading)
    .get(cell)
    ?.flatMap(({ cells }) => measureFields.flatMap((field) => cells[field] ?? []))
    .find(({ row, column, parts }) => parts && row === place.row && column === place.column);
  const own = reading.reader.own(place.row, place.column)?.text ?? "";
  return { sheet, cell, rule, ministry, current: whole?.text ?? own, isSplit: whole !== undefined };
}

type Judged = Pick<Answer, "outcome" | "newText">;

function judge(line: AnsweredLine, { current }: AskedCell, finding: Finding | undefined): Judged {
  if (current === undefined || (line.value !== undefined && plain(line.value) !== plain(current)))
    return { outcome: "changed", newText: undefined };
  // The text that was asked about is not told any more, and nothing is wrong there now.
  if (line.value === undefined && !finding) return { outcome: "changed", newText: undefined };
  if (isBlank(line.answer) && isBlank(line.text)) return { outcome: "unanswered", newText: undefined };
  const newText = newTextOf(line);
  const isNew = newText !== undefined && newText !== lineEnds(current);
  return isNew ? { outcome: "corrected", newText } : { outcome: "answered", newText: undefined };
}

/** 修正文 counts, be it in words; 回答 only where it takes the suggestion. */
function newTextOf({ answer, text, suggestion = "" }: AnsweredLine): string | undefined {
  const said = isBlank(text) ? answer : text;
  const word = answerWord(said);
  if (word === "accept" && !isBlank(suggestion)) return answerWord(suggestion) === "empty" ? "" : suggestion;
  if (isBlank(text) || word === "keep" || word === "accept") return undefined;
  return word === "empty" ? "" : plain(text);
}

const lineEnds = (text: string): string => text.replace(/\r\n?/gu, "\n");

/** Without blanks at the end, which nobody can see. */
const plain = (text: string): string => lineEnds(text).trimEnd();

const cellKey = ({ sheet, cell }: AskedCell): string => JSON.stringify([sheet, cell]);

/** Several new texts for one cell: nobody but the ministry can tell which counts. */
function withConflicts(answers: readonly Answer[]): Answer[] {
  const corrected = answers.filter(({ outcome, asked }) => outcome === "corrected" && asked);
  const conflicting = new Set(
    [...groupBy(corrected, ({ asked }) => asked && cellKey(asked)).values()]
      .filter((same) => new Set(same.map(({ newText }) => newText)).size > 1)
      .flat(),
  );
  return answers.map((answer) =>
    conflicting.has(answer) ? { ...answer, outcome: "conflicting", newText: undefined } : answer,
  );
}
