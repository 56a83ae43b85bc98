import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { Book } from "../../src/host/model/Book";
import { startHost, type Host, type HostOptions } from "../../src/host/startHost";
import { blockAddress } from "../../src/host/model/a1";
import type { SheetState } from "../../src/host/model/SheetState";
import { plainChart } from "./plainChart";

/** A workbook of plain cells, open in the host. */
export function openHost(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  options: HostOptions = {},
): Host {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) fill(book.addSheet(name), rows);
  return startHost(book, loadNodeClient(), options);
}

function fill(sheet: SheetState, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content !== "") sheet.loadCell(row, column, { content });
    }),
  );
}

/** Rows or columns that look like anything: not to be hidden is what all of them are. */
const shownLines = (lines: SheetState["rows"]): [number, object][] =>
  [...lines]
    .map(([index, { hidden, ...line }]): [number, object] => [index, hidden ? { ...line, hidden } : line])
    .filter(([, line]) => Object.keys(line).length > 0);

/** Everything of a sheet that a user could see, as plain data for comparing. */
export function snapshotOf(sheet: SheetState): object {
  const cells = [...sheet.cells()]
    .map(
      ([row, column, cell]) =>
        [blockAddress({ top: row, left: column, bottom: row, right: column }), cell] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    tables: sheet.tables,
    charts: sheet.charts.map(plainChart),
    names: sheet.names,
    columns: shownLines(sheet.columns),
    rows: shownLines(sheet.rows),
    frozen: sheet.frozen,
    validations: sheet.validations,
    conditionalRules: sheet.conditionalRules,
    pageSetup: sheet.pageSetup,
  };
}

export const snapshotsOf = ({ book }: Host, names?: readonly string[]): object[] =>
  book.sheets.filter(({ name }) => names?.includes(name) ?? true).map(snapshotOf);
