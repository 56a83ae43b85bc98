import type { DocumentFacts } from "../document/DocumentFacts";
import type { MeasureRow } from "../measure/MeasureRow";
import { dayWords, progressTitle } from "./documentWords";
import { errorNotice } from "./errorNotice";
import { headingLines } from "./headingLines";
import { progressColumns, type ProgressColumn } from "./progressColumns";
import { SheetDraft } from "./SheetDraft";
import type { SheetModel } from "./SheetModel";

/** What the lines above the table say. */
export interface ProgressBasis {
  readonly facts: DocumentFacts;
  /** Findings of severity error. */
  readonly errors: number;
}

/** The names that 進捗状況 has, and that of the table from which it knows whether errors remain. */
export interface ProgressNames {
  readonly sheet: string;
  readonly findingsTable: string;
}

const NOTHING = { formula: '""', value: "" } as const;

/** 進捗状況: the rows as the documents print them, the header again under each path of headings. */
export function progressSheet(
  rows: readonly MeasureRow[],
  { facts, errors }: ProgressBasis,
  names: ProgressNames,
): SheetModel {
  const columns = progressColumns(rows);
  const draft = new SheetDraft();
  draft.addWide(progressTitle(facts), columns.length, "title");
  draft.addWide(errorNotice(errors, names.findingsTable, NOTHING), columns.length, "alert");
  draft.addWide(remark(facts), columns.length, "note");
  for (const section of sectionsOf(rows)) addSection(draft, columns, section);
  draft.columnWidths = columns.map(({ width }) => width);
  draft.print = { orientation: "landscape" };
  return draft.model("progress", names.sheet);
}

/** ※ keeps it from being taken for a heading when the sheet is read. */
function remark({ asOf }: DocumentFacts): string {
  const day = asOf === undefined ? "" : `${dayWords(asOf)}現在。`;
  return `※ ${day}再掲の施策も掲げています。`;
}

/** Rows under one path of headings. */
interface Section {
  readonly headings: readonly string[];
  readonly rows: MeasureRow[];
}

function sectionsOf(rows: readonly MeasureRow[]): Section[] {
  const sections: Section[] = [];
  let above: MeasureRow | undefined;
  for (const row of rows) {
    const headings = headingLines(above, row);
    const current = sections.at(-1);
    if (current && headings.length === 0) current.rows.push(row);
    else sections.push({ headings, rows: [row] });
    above = row;
  }
  return sections.length > 0 ? sections : [{ headings: [], rows: [] }];
}

function addSection(
  draft: SheetDraft,
  columns: readonly ProgressColumn[],
  { headings, rows }: Section,
): void {
  for (const heading of headings) draft.addWide(heading, columns.length, "heading");
  const header = draft.add(columns.map(({ header: word }) => word));
  draft.look({ top: header, left: 1, bottom: header, right: columns.length }, "header");
  for (const row of rows) draft.add(columns.map(({ valueOf }) => valueOf(row)));
  const [top, bottom] = [header + 1, draft.nextRow - 1];
  if (rows.length === 0) return;
  columns.forEach(({ look }, index) => draft.look({ top, left: index + 1, bottom, right: index + 1 }, look));
}
