import { ASK_BELOW, type ColumnReading } from "../../domain/layout/ColumnReading";
import { certaintyUnder, type Question } from "../../domain/layout/Question";
import type { TableReading } from "../../domain/layout/SheetReading";
import type { MeasureField } from "../../domain/measure/MeasureRow";
import type { SheetSummary } from "../session/PaneState";

/** 列への問い: a question that is answered by the column of a field. */
export type ColumnQuestion = Extract<
  Question,
  { readonly kind: "rivalColumns" | "unsureColumn" | "valuesDisagree" | "noName" | "statusOutsideScheme" }
>;

export const isAboutColumn = (question: Question): question is ColumnQuestion =>
  ["rivalColumns", "unsureColumn", "valuesDisagree", "noName", "statusOutsideScheme"].includes(question.kind);

/** The field whose column is asked for. */
export function askedField(question: ColumnQuestion): MeasureField {
  if (question.kind === "noName") return "name";
  return question.kind === "statusOutsideScheme" ? "status" : question.field;
}

/** The columns that a question names. */
export function askedColumns(question: Question): readonly number[] {
  if (question.kind === "rivalColumns") return question.columns;
  return "column" in question ? [question.column] : [];
}

/** 先に聞くこと: what keeps a sheet's reading from being used, each with a question of its own. */
export function doubtsOf(sheet: SheetSummary): Question[] {
  if (sheet.isChosen) return [];
  const asked = sheet.questions.filter(({ kind }) => certaintyUnder[kind] < ASK_BELOW);
  const named = new Set(asked.flatMap(askedColumns));
  const unnamed = sheet.tables
    .filter(({ measures }) => measures > 0)
    .flatMap(({ columnReadings }) => columnReadings)
    .filter(({ column }) => !named.has(column))
    .flatMap(doubtOf);
  return [...asked, ...unnamed];
}

/** The rest: worth a look, but the reading holds. */
export const remarksOf = (sheet: SheetSummary): Question[] => {
  const doubts = new Set(doubtsOf(sheet));
  return sheet.questions.filter((question) => !doubts.has(question));
};

function doubtOf({ field, column, reason, confidence }: ColumnReading): Question[] {
  if (field === undefined || confidence >= ASK_BELOW) return [];
  return [{ kind: reason === "header" ? "valuesDisagree" : "unsureColumn", field, column }];
}

/** Whether the user is asked about a column of one of a sheet's tables. */
export function isDoubtful(sheet: SheetSummary, table: number, column: ColumnReading): boolean {
  if (sheet.isChosen) return false;
  if (column.field !== undefined && column.confidence < ASK_BELOW) return true;
  return doubtsOf(sheet).some(
    (doubt) => tableOf(sheet, doubt) === table && askedColumns(doubt).includes(column.column),
  );
}

/** Which of a sheet's tables a question is about; the first where it names none. */
export function tableOf({ tables }: SheetSummary, question: Question): number {
  const at = tables.findIndex((table) => concerns(question, table));
  return Math.max(at, 0);
}

function concerns(question: Question, { headerRows, columns }: TableReading): boolean {
  switch (question.kind) {
    case "rivalColumns":
      return columns[question.field] === question.columns[0];
    case "unsureColumn":
    case "valuesDisagree":
      return columns[question.field] === question.column;
    case "noName":
    case "unknownHeader":
      return headerRows.includes(question.headerRow);
    default:
      return false;
  }
}
