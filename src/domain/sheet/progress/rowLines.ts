import type { MeasureRow } from "../../measure/MeasureRow";
import { isBlank } from "../../text/blank";
import { joinedProse } from "../../text/continuedText";
import { wrappedLines } from "../../text/wrappedLines";
import type { ModelCell } from "../SheetModel";
import type { JoinLines, PrintLine } from "./PrintLine";
import { HIGHEST_ROW, type PrintPage } from "./PrintPage";
import type { ProgressColumn } from "./progressColumns";
import type { ProgressField } from "./ProgressOptions";
import { restTrace, rowTrace } from "./rowTrace";

type Cell = string | null;

const CONTINUED = "（続き）";
/** What may go on in a further row. */
export const prose: readonly ProgressField[] = ["progress", "note"];
/** Of these the first that is shown says （続き）. */
const saysContinued: readonly ProgressField[] = ["label", "name"];

/**
 * 施策の行を印刷の行に: as high as its texts need. Long prose goes on in further rows, which say （続き）, and which a reader
 * of the sheet joins again.
 */
export function rowLines(row: MeasureRow, columns: readonly ProgressColumn[], page: PrintPage): PrintLine[] {
  const parts = columns.map((column) => partsOf(column, row, page));
  const traced = columns.map(({ field }, at) => [field, parts[at] ?? []] as const);
  const said = columns.findIndex(({ field }) => saysContinued.includes(field));
  const count = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const goesOn = index > 0;
    const cells = columns.map((_, at) => (goesOn && at === said ? CONTINUED : (parts[at]?.[index] ?? null)));
    const trace = goesOn ? restTrace(row) : rowTrace(row, traced);
    return rowLine({ trace, row, goesOn }, cells, columns, page);
  });
}

function partsOf({ field, width, valueOf }: ProgressColumn, row: MeasureRow, page: PrintPage): Cell[] {
  const text = valueOf(row);
  return text !== null && prose.includes(field) ? page.partsOf(text, width) : [text];
}

function rowLine(
  said: Pick<PrintLine, "trace" | "row" | "goesOn">,
  cells: readonly Cell[],
  columns: readonly ProgressColumn[],
  page: PrintPage,
): PrintLine {
  const height = Math.min(HIGHEST_ROW, heightOf(cells, columns, page));
  return { ...said, kind: "row", cells, height, keepsNext: false };
}

/** 続きの行をつなぐ. */
export const joinRows =
  (columns: readonly ProgressColumn[], page: PrintPage): JoinLines =>
  (line, rest) => {
    const cells = joinedCells(line.cells, rest.cells, columns);
    if (!cells || heightOf(cells, columns, page) > HIGHEST_ROW) return undefined;
    return rowLine(line, cells, columns, page);
  };

/** Undefined where a reader would not join what comes then to the very same text. */
function joinedCells(
  cells: PrintLine["cells"],
  rest: PrintLine["cells"],
  columns: readonly ProgressColumn[],
): Cell[] | undefined {
  const pairs = columns.map(
    ({ field }, at) => [textOf(cells[at]), prose.includes(field) ? textOf(rest[at]) : null] as const,
  );
  if (pairs.some(([text, more]) => more !== null && isBlank(text ?? ""))) return undefined;
  return pairs.map(([text, more]) => (more === null ? text : joinedProse(text ?? "", more)));
}

const textOf = (cell: ModelCell | undefined): Cell => (typeof cell === "string" ? cell : null);

function heightOf(
  cells: readonly Cell[],
  columns: readonly ProgressColumn[],
  { unitsOf, line }: PrintPage,
): number {
  const lines = cells.map((text, at) =>
    text === null ? 1 : wrappedLines(text, unitsOf(columns[at]?.width ?? 1)),
  );
  return Math.max(...lines) * line;
}
