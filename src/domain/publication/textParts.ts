import type { MergedArea } from "../grid/Grid";
import { paintLooks } from "../sheet/paintLooks";
import type { CellLook, ModelCell } from "../sheet/SheetModel";
import { shownValue } from "../sheet/shownValue";
import type { PlainModel } from "./moveLines";
import { shownNumber } from "./shownNumber";

const lineKinds = ["title", "heading", "note", "alert", "plain", "strong"] as const;
type LineKind = (typeof lineKinds)[number];

/** 文にする表のセル; of merged cells the first stands for all. */
export interface TextCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly look: CellLook | undefined;
  readonly rows: number;
  readonly columns: number;
}

/** undefined: covered by a merged cell that begins before. */
export type TextRow = readonly (TextCell | undefined)[];

/** 文にする部分: a line of words, or a table. */
export type TextPart =
  | { readonly kind: LineKind; readonly text: string }
  | { readonly kind: "table"; readonly headers: readonly TextRow[]; readonly rows: readonly TextRow[] };

/** 下書きを文の部分に: the lines of words and the tables of a model, from the top down. */
export function textParts(model: PlainModel): TextPart[] {
  const looks = paintLooks(model);
  const cells = textRows(model, looks);
  const kinds = model.rows.map((row, index) => lineKindOf(row, looks[index]?.[0]));
  const parts: TextPart[] = [];
  for (let row = 0; row < kinds.length;) {
    const kind = kinds[row];
    const end = (from: number, wanted: typeof kind): number => {
      let next = from;
      while (kinds[next] === wanted) next++;
      return next;
    };
    if (kind === "header" || kind === "body") {
      const firstBody = end(row, "header");
      const next = end(firstBody, "body");
      parts.push(tablePart(cells.slice(row, next), firstBody - row));
      row = next;
    } else {
      const head = cells[row]?.[0];
      if (kind && kind !== "blank" && typeof head === "object") parts.push({ kind, text: head.text });
      row++;
    }
  }
  return parts;
}

function lineKindOf(
  row: readonly ModelCell[],
  look: CellLook | undefined,
): LineKind | "header" | "body" | "blank" {
  if (row.every((cell) => cell === null || cell === "")) return "blank";
  if (look === "header") return look;
  return lineKinds.find((kind) => kind === look) ?? "body";
}

/** 覆われたところ: reached over by a cell that begins in a column before, or above. */
type Cover = "across" | "down";
type GridCell = TextCell | Cover;

function textRows(model: PlainModel, looks: readonly (readonly (CellLook | undefined)[])[]): GridCell[][] {
  const rows = model.rows.map((cells, row) =>
    cells.map((cell, column): GridCell => {
      const look = looks[row]?.[column];
      return { text: cellText(cell, look), isNumber: typeof cell === "number", look, rows: 1, columns: 1 };
    }),
  );
  for (const area of model.merges) cover(rows, area);
  return rows;
}

function cover(rows: GridCell[][], { top, left, bottom, right }: MergedArea): void {
  const head = rows[top - 1]?.[left - 1];
  if (typeof head !== "object") return;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cells = rows[row - 1];
      if (cells) cells[column - 1] = column > left ? "across" : "down";
    }
  const cells = rows[top - 1];
  if (cells) cells[left - 1] = { ...head, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Columns in which no cell of the table begins are left out. */
function tablePart(grid: readonly (readonly GridCell[])[], headers: number): TextPart {
  const width = Math.max(...grid.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.some((cells) => cells[column] !== undefined && cells[column] !== "across"),
  );
  const rows = grid.map((cells) =>
    columns.map((column): TextCell | undefined => {
      const cell = cells[column] ?? EMPTY;
      if (typeof cell === "string") return undefined;
      const over = columns.filter((each) => each >= column && each < column + cell.columns);
      return { ...cell, columns: over.length };
    }),
  );
  return { kind: "table", headers: rows.slice(0, headers), rows: rows.slice(headers) };
}

const EMPTY: TextCell = { text: "", isNumber: false, look: undefined, rows: 1, columns: 1 };

const cellText = (cell: ModelCell, look: CellLook | undefined): string =>
  typeof cell === "number" ? shownNumber(cell, look) : String(shownValue(cell));
