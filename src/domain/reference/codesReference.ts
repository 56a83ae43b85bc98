import { groupBy } from "../collection/groupBy";
import type { Grid } from "../grid/Grid";
import type { SheetModel } from "../sheet/SheetModel";
import type { TableNames } from "../sheet/TableNames";
import type { StatusCategory, StatusScheme } from "../status/StatusScheme";
import type { ReferenceColumn } from "./ReferenceColumn";
import { readReferenceSheet, type ReferenceRow } from "./readReferenceSheet";
import { referenceSheet } from "./referenceSheet";

/** コード表の列: a category a line. */
export const codesColumns: readonly ReferenceColumn[] = [
  { key: "scheme", header: "区分表", width: 26, form: "text" },
  {
    key: "term",
    header: "期",
    width: 10,
    form: [
      ["上半期", "上半期"],
      ["年度末", "年度末"],
      ["", "どちらも"],
    ],
  },
  { key: "code", header: "記号", width: 8, isRequired: true, form: "text" },
  { key: "label", header: "意味", width: 22, isRequired: true, form: "text" },
  { key: "definition", header: "説明", width: 44, form: "text" },
  {
    key: "stage",
    header: "段階",
    width: 12,
    isRequired: true,
    form: [
      ["done", "実施済み"],
      ["underway", "実施中"],
      ["notBegun", "未着手"],
      ["unclear", "分からない"],
    ],
  },
  { key: "wordings", header: "ほかの書き方", width: 50, form: "list" },
];

/** コード表のシート. */
export const codesSheet = (schemes: readonly StatusScheme[], names: TableNames): SheetModel =>
  referenceSheet(
    "codes",
    codesColumns,
    schemes.flatMap(({ name, term = "", categories }) =>
      categories.map((category) => ({ ...category, scheme: name, term })),
    ),
    names,
  );

/** A line as it is read. */
interface CodeLine extends StatusCategory {
  readonly scheme?: string;
  readonly term?: "上半期" | "年度末" | "";
}

/**
 * コード表のシートを読む: the schemes in their order. A line that names none goes on with the scheme above it.
 *
 * @throws BadReference
 */
export function readCodesSheet(grid: Grid): StatusScheme[] {
  let scheme = grid.name;
  const rows = readReferenceSheet(grid, codesColumns).map((row) => {
    const line = row.entry as unknown as CodeLine;
    scheme = line.scheme ?? scheme;
    return { ...row, line, scheme };
  });
  return [...groupBy(rows, (row) => row.scheme)].map(([name, own]) => schemeOf(name, own));
}

function schemeOf(name: string, rows: readonly (ReferenceRow & { readonly line: CodeLine })[]): StatusScheme {
  const term = rows.find(({ line }) => line.term)?.line.term;
  const codes = new Set<string>();
  const categories = rows.map(({ line, fault }): StatusCategory => {
    if (codes.has(line.code)) throw fault("code", "sameCode");
    codes.add(line.code);
    const { code, label, definition = "", stage, wordings = [] } = line as Partial<CodeLine> & CodeLine;
    return { code, label, definition, wordings, stage };
  });
  return { name, ...(term && { term }), categories };
}
