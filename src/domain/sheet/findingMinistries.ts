import type { Finding } from "../check/Finding";
import { groupBy } from "../collection/groupBy";
import { cellPlace } from "../grid/cellAddress";
import { headingFields, type HeadingField, type MeasureRow, type SourceCell } from "../measure/MeasureRow";

const BETWEEN = "、";

/** 検出結果の府省庁: those of the row in which its cell stands, by their names; "" for what stands in no row. */
export function findingMinistries(rows: readonly MeasureRow[]): (finding: Finding) => string {
  const bySheet = groupBy(rows, ({ sheet }) => sheet);
  const indices = new Map([...bySheet].map(([sheet, own]) => [sheet, new LineIndex(own)]));
  return ({ sheet, cell, field }) => {
    const place = isOfRow(field) ? cellPlace(cell) : undefined;
    const row = place && indices.get(sheet)?.rowAt(place);
    return row?.ministries.join(BETWEEN) ?? "";
  };
}

const isOfRow = (field: Finding["field"]): boolean =>
  field !== "sheet" && !headingFields.includes(field as HeadingField);

type Place = Pick<SourceCell, "row" | "column">;

/** 行の索引: the measures of a sheet by the lines over which they stand; tables side by side share their lines. */
class LineIndex {
  readonly #byLine = new Map<number, MeasureRow[]>();

  constructor(rows: readonly MeasureRow[]) {
    for (const row of rows) {
      this.#add(row.row, row);
      for (const { row: line } of ownCells(row)) if (line > row.row) this.#add(line, row);
    }
  }

  #add(line: number, row: MeasureRow): void {
    const rows = this.#byLine.get(line);
    if (!rows) this.#byLine.set(line, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  }

  rowAt({ row: line, column }: Place): MeasureRow | undefined {
    const rows = this.#byLine.get(line) ?? [];
    const isHere = (cell: Place): boolean => cell.row === line && cell.column === column;
    return rows.length < 2 ? rows[0] : (rows.find((row) => ownCells(row).some(isHere)) ?? rows[0]);
  }
}

/** The cells of a row, and those into which its texts go on. */
const ownCells = ({ cells }: MeasureRow): SourceCell[] =>
  Object.values(cells).flatMap((cell) => (cell ? (cell.parts ?? [cell]) : []));
