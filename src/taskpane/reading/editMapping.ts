import { ASK_BELOW } from "../../domain/layout/ColumnReading";
import type { LearnedWords } from "../../domain/layout/HeaderWordIndex";
import type { Question } from "../../domain/layout/Question";
import type { NamedMapping, ReadingChoices } from "../../domain/layout/ReadingChoices";
import type { SheetMapping, TableMapping, TableReading } from "../../domain/layout/SheetReading";
import type { MeasureField } from "../../domain/measure/MeasureRow";
import type { SheetSummary } from "../session/PaneState";
import { without } from "../session/without";
import { limits, ownOf, put, settingsOf, tablesOf, type RowLimits } from "./sheetChoice";
import { askedColumns, askedField, doubtsOf, isAboutColumn, tableOf, type ColumnQuestion } from "./doubts";
import { withoutWord, wordsAfter } from "./headerWordChoices";

/** A column of one of a sheet's tables. */
export interface ColumnPlace {
  /** Which of the tables, from 0. */
  readonly table: number;
  readonly column: number;
}

/** 答え: the column that a field has, none of them, or that all is well as it is. */
export type Answer =
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "notThisColumn" }
  | { readonly kind: "asRead" }
  | { readonly kind: "notMeasures" };

/**
 * 列の項目を決める: the field that a column has; it is taken from the column that had it. What is still in doubt
 * elsewhere on the sheet stays in doubt, so that one answer never passes for another.
 *
 * @param field undefined: 読まない
 */
export function setColumn(
  reading: ReadingChoices,
  sheet: SheetSummary,
  { table, column }: ColumnPlace,
  field: MeasureField | undefined,
): ReadingChoices {
  const isLeft = doubtsOf(sheet).some((doubt) => !isSettled(doubt, column, field));
  const tables = tablesOf(reading, sheet, isLeft ? "inPart" : "asRead");
  const chosen = tables[table];
  if (!chosen) return reading;
  return put(wordsChosen(reading, sheet.tables[table], column, field), {
    ...settingsOf(reading, sheet),
    tables: tables.with(table, withColumn(chosen, column, field)),
  });
}

function isSettled(doubt: Question, column: number, field: MeasureField | undefined): boolean {
  if (!isAboutColumn(doubt)) return false;
  return askedField(doubt) === field || askedColumns(doubt).includes(column);
}

function withColumn(table: TableMapping, column: number, field: MeasureField | undefined): TableMapping {
  const others = Object.entries(table.columns).filter(([, each]) => each !== column);
  const columns = { ...Object.fromEntries(others), ...(field !== undefined && { [field]: column }) };
  if (table.findsOthers !== true) return { ...table, columns };
  const unread = (table.unread ?? []).filter((each) => each !== column);
  return { ...table, columns, unread: field === undefined ? [...unread, column] : unread };
}

/** The words after a choice: the column that the field is taken from was not what its word said. */
function wordsChosen(
  reading: ReadingChoices,
  table: TableReading | undefined,
  column: number,
  field: MeasureField | undefined,
): ReadingChoices {
  const readings = table?.columnReadings ?? [];
  const chosen = readings.find((each) => each.column === column);
  const former = readings.find((each) => each.column !== column && each.field === field);
  const freed = field !== undefined && former ? withoutWord(reading.words, former.word) : reading.words;
  return { ...reading, words: chosen ? wordsAfter(freed, chosen, field) : freed };
}

/**
 * 見出しの行を決める, of one table; what its columns are is found out anew.
 *
 * @param rows none: headers are found by themselves, on the whole sheet
 */
export function setHeaderRows(
  reading: ReadingChoices,
  sheet: SheetSummary,
  table: number,
  rows: readonly number[],
): ReadingChoices {
  const settings = settingsOf(reading, sheet);
  if (rows.length === 0) return put(reading, { ...settings, tables: [] });
  const tables = tablesOf(reading, sheet, "asBefore");
  const { firstRow, lastRow } = tables[table] ?? {};
  const chosen = { headerRows: rows, columns: {}, findsOthers: true, ...limits({ firstRow, lastRow }) };
  return put(reading, { ...settings, tables: tables.toSpliced(table, 1, chosen) });
}

/** 最初の行と最後の行を決める, of one table. */
export function setRows(
  reading: ReadingChoices,
  sheet: SheetSummary,
  table: number,
  rows: RowLimits,
): ReadingChoices {
  const tables = tablesOf(reading, sheet, "asBefore");
  const before = tables[table];
  if (!before) return reading;
  const chosen = { ...without(before, "firstRow", "lastRow"), ...limits(rows) };
  return put(reading, { ...settingsOf(reading, sheet), tables: tables.with(table, chosen) });
}

/** Of a sheet as a whole; undefined: 自動. */
export type SheetSettings = Omit<SheetMapping, "tables">;

/** 形・全体か一部か・一行の単位・読むかどうかを決める; columns stay as they are. */
export function setSheet<Key extends keyof SheetSettings>(
  reading: ReadingChoices,
  sheet: SheetSummary,
  key: Key,
  value: SheetSettings[Key] | undefined,
): ReadingChoices {
  const own = ownOf(reading, sheet);
  const others = without(settingsOf(reading, sheet), key);
  const tables = own?.tables ?? (sheet.isChosen ? tablesOf(reading, sheet, "asRead") : []);
  return put(reading, { ...others, ...(value !== undefined && { [key]: value }), tables } as NamedMapping);
}

/** このまま決める: the reading as it is shown; words of which it was not sure are remembered. */
export function decide(reading: ReadingChoices, sheet: SheetSummary): ReadingChoices {
  const unsure = sheet.tables
    .flatMap(({ columnReadings }) => columnReadings)
    .filter(({ confidence }) => confidence < ASK_BELOW);
  const words = unsure.reduce<LearnedWords>(
    (known, column) => (column.field === undefined ? known : wordsAfter(known, column, column.field)),
    reading.words,
  );
  const tables = tablesOf(reading, sheet, "asRead");
  return put({ ...reading, words }, { ...settingsOf(reading, sheet), tables });
}

/** 問いに答える. */
export function answerQuestion(
  reading: ReadingChoices,
  sheet: SheetSummary,
  question: Question,
  answer: Answer,
): ReadingChoices {
  if (answer.kind === "notMeasures") return setSheet(reading, sheet, "isRead", false);
  if (answer.kind === "asRead" || !isAboutColumn(question)) return decide(reading, sheet);
  return answerByColumn(reading, sheet, question, answer);
}

function answerByColumn(
  reading: ReadingChoices,
  sheet: SheetSummary,
  question: ColumnQuestion,
  answer: Extract<Answer, { readonly kind: "column" | "notThisColumn" }>,
): ReadingChoices {
  const table = tableOf(sheet, question);
  const field = askedField(question);
  if (answer.kind === "column") return setColumn(reading, sheet, { table, column: answer.column }, field);
  const [column = 0] = askedColumns(question);
  return setColumn(reading, sheet, { table, column }, undefined);
}

/** 自動に戻す: nothing is chosen for the sheet any more, neither by its name nor by the words in its headers. */
export function backToAuto(reading: ReadingChoices, sheet: SheetSummary): ReadingChoices {
  const words = sheet.tables
    .flatMap(({ columnReadings }) => columnReadings)
    .reduce((known, { word }) => withoutWord(known, word), reading.words);
  return put({ ...reading, words }, { name: sheet.name, tables: [] });
}

/** 見出し語を忘れる. */
export const forgetWord = (reading: ReadingChoices, word: string): ReadingChoices => ({
  ...reading,
  words: withoutWord(reading.words, word),
});

/** 読み方を加える: what was loaded goes before what was chosen for the same sheets and words. */
export const joined = (reading: ReadingChoices, loaded: ReadingChoices): ReadingChoices => ({
  words: {
    ...Object.keys(loaded.words).reduce(withoutWord, reading.words),
    ...loaded.words,
  },
  sheets: [
    ...reading.sheets.filter(({ name }) => !loaded.sheets.some((each) => each.name === name)),
    ...loaded.sheets,
  ],
});
