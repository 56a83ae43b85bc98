import { TRACE_PREFIX } from "../grid/withoutTraces";
import { noticeOfErrors } from "../sheet/errorNotice";
import { TRACE_HEADER } from "../sheet/measureColumns";
import {
  isFormulaCell,
  isLinkCell,
  type ModelCell,
  type SheetKind,
  type SheetModel,
} from "../sheet/SheetModel";
import { shownValue } from "../sheet/shownValue";
import { columnHeaders } from "./columnHeaders";
import { withoutLines, withTopLine, type PlainModel } from "./moveLines";
import { internalColumns, type ColumnRules } from "./publishedColumns";
import { publishedLines } from "./publishedLines";
import type { Removed } from "./Removed";

/** 公表するシート, in their order; 検証結果 is never one of them. */
const published: readonly SheetKind[] = ["summary", "progress", "measures"];

export interface PublishingRules extends ColumnRules {
  /** That remain: 未確定 then stands on every sheet. */
  readonly errors: number;
}

export interface PublishedModels {
  readonly models: readonly PlainModel[];
  readonly removed: readonly Removed[];
}

interface PublishedSheet {
  /** Absent where none of its columns may go out. */
  readonly model?: PlainModel;
  readonly removed: readonly Removed[];
}

/** 公表版の下書き: of the report's sheets what may go out, as values. */
export function publishedModels(models: readonly SheetModel[], rules: PublishingRules): PublishedModels {
  const notice = noticeOfErrors(rules.errors);
  const sheets = published
    .flatMap((kind) => models.filter((model) => model.kind === kind))
    .map((model) => publishedSheet(model, rules));
  const left = models.filter(({ kind }) => !published.includes(kind)).map(leftOut);
  return {
    models: sheets.flatMap(({ model }) =>
      model ? [rules.errors > 0 ? withTopLine(model, notice) : model] : [],
    ),
    removed: [...left, ...sheets.flatMap(({ removed }) => removed)],
  };
}

const leftOut = ({ name }: Pick<SheetModel, "name">): Removed => ({ kind: "sheet", sheet: name });

function publishedSheet(
  { validations = [], conditionals = [], hiddenColumns = [], ...model }: SheetModel,
  rules: ColumnRules,
): PublishedSheet {
  const { kind, name: sheet } = model;
  const headers = columnHeaders(model);
  const internal = internalColumns(kind, headers, rules).filter((column) => !hiddenColumns.includes(column));
  const columns = new Set([...hiddenColumns, ...internal]);
  if (columns.size >= headers.length) return { removed: [leftOut(model)] };
  const namesOf = (at: readonly number[]): string[] =>
    at.map((column) => headers[column - 1]?.[0] ?? String(shownValue(model.rows[0]?.[column - 1])));
  const lines = publishedLines(model);
  const kept = withoutBlankEnd(withoutLines(withTexts(model, lines.texts), lines.gone, columns));
  const cells = kept.rows.flat();
  const removed: Removed[] = [
    ...(lines.hasProof ? [{ kind: "proof", sheet } as const] : []),
    { kind: "columns", sheet, names: namesOf(internal) },
    { kind: "hiddenColumns", sheet, names: hiddenColumns.map((column) => hiddenName(model, column)) },
    { kind: "notes", sheet, texts: lines.notes },
    { kind: "formulas", sheet, count: cells.filter(isFormulaCell).length },
    { kind: "links", sheet, count: cells.filter(isLinkCell).length },
    { kind: "lists", sheet, count: validations.length },
    { kind: "colors", sheet, count: conditionals.length },
  ];
  return { model: asValues(kept), removed: removed.filter((each) => !isNothing(each)) };
}

/** The column of our traces has a header in 施策一覧 only. */
function hiddenName({ rows: [first] }: PlainModel, column: number): string {
  const word = String(shownValue(first?.[column - 1]));
  return word.startsWith(TRACE_PREFIX) ? TRACE_HEADER : word;
}

const isNothing = (removed: Removed): boolean =>
  ("names" in removed && removed.names.length === 0) ||
  ("texts" in removed && removed.texts.length === 0) ||
  ("count" in removed && removed.count === 0);

const withTexts = (model: PlainModel, texts: ReadonlyMap<number, string>): PlainModel => ({
  ...model,
  rows: model.rows.map((row, index) => {
    const text = texts.get(index + 1);
    return text === undefined ? row : [text, ...row.slice(1)];
  }),
});

/** Rows at the end in which nothing is left go too. */
function withoutBlankEnd(model: PlainModel): PlainModel {
  const last = model.rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  const blank = model.rows.slice(last).map((_, index) => last + 1 + index);
  return withoutLines(model, new Set(blank), new Set());
}

/** What was to be filled in is filled in by now. */
const asValues = (model: PlainModel): PlainModel => ({
  ...model,
  rows: model.rows.map((row) => row.map(valueOf)),
  looks: model.looks.map((area) => (area.look === "answer" ? { ...area, look: "plain" } : area)),
});

function valueOf(cell: ModelCell): ModelCell {
  const value = isFormulaCell(cell) || isLinkCell(cell) ? shownValue(cell) : cell;
  return value === "" ? null : value;
}
