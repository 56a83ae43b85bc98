import { blockAddress, parseA1 } from "../../model/a1";
import { boundingBlock, columnCount, MAX_COLUMNS } from "../../model/Block";
import type { Reshaping, SheetState } from "../../model/SheetState";
import { SheetXml } from "../package/SheetXml";
import { childOf, namespaces, setAttributes, XML_DECLARATION } from "../package/xml";
import { CellWriter } from "./CellWriter";
import { editCharts } from "./editCharts";
import { editColumns } from "./editColumns";
import { editConditionalFormats } from "./editConditionalFormats";
import {
  editAutoFilter,
  editFreezePanes,
  editMerges,
  editOutline,
  editProtection,
  editView,
} from "./editFrame";
import { cellsWithLinks, cellsWithOtherLinks, editHyperlinks, removeAllLinks } from "./editHyperlinks";
import { editPage } from "./editPage";
import { editTables, headingOverrides } from "./editTables";
import { editValidations } from "./editValidations";
import { allRows, patchRows } from "./patchRows";
import { refuseUnmovable } from "./refuseUnmovable";
import type { SharedTexts } from "./SharedTexts";
import type { SheetEdit } from "./SheetEdit";

/** How each kind of change is written; rows, columns and tables are written with the cells. */
const edits: readonly { readonly kind: Reshaping; readonly write: (edit: SheetEdit) => void }[] = [
  { kind: "sizes", write: editColumns },
  { kind: "sizes", write: editOutline },
  { kind: "merges", write: editMerges },
  { kind: "validations", write: editValidations },
  { kind: "conditionalFormats", write: editConditionalFormats },
  { kind: "protection", write: editProtection },
  { kind: "pageLayout", write: editPage },
  { kind: "freezePanes", write: editFreezePanes },
  { kind: "view", write: editView },
  { kind: "autoFilter", write: editAutoFilter },
  { kind: "charts", write: editCharts },
];

/** What moves along with rows and columns. */
const moving: readonly Reshaping[] = [
  "sizes",
  "merges",
  "tables",
  "validations",
  "conditionalFormats",
  "pageLayout",
  "autoFilter",
];

/** Whether rows or columns of a loaded sheet were moved. */
const isMoved = ({ reshapings }: SheetState): boolean => reshapings.has("rows") || reshapings.has("columns");

/** Whether a kind of change is to be written of a sheet. */
export const isWritten = (sheet: SheetState, kind: Reshaping): boolean =>
  sheet.source === undefined || sheet.reshapings.has(kind) || (isMoved(sheet) && moving.includes(kind));

const EMPTY_SHEET = `${XML_DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relation}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/**
 * シートを書く: changes of a sheet into its part; a sheet of which nothing was changed stays to the letter. Gives
 * whether anything was written.
 *
 * @throws UnsavableWorkbook
 */
export function saveSheet(target: Omit<SheetEdit, "xml">, texts: SharedTexts): boolean {
  const { sheet, package_, part, styles, book } = target;
  const before = package_.text(part) || EMPTY_SHEET;
  const edit: SheetEdit = { ...target, xml: new SheetXml(before) };
  const { xml } = edit;
  const isAnew = sheet.source === undefined || isMoved(sheet);
  if (isMoved(sheet)) refuseUnmovable(edit);
  for (const { kind, write } of edits) if (isWritten(sheet, kind)) write(edit);
  const writesTables = isWritten(sheet, "tables") || changesHeading(sheet);
  if (writesTables) editTables(edit);
  const writer = new CellWriter(xml.prefix, styles, texts);
  const patch = {
    sheet,
    prefix: xml.prefix,
    is1904: book.is1904,
    writer,
    styles,
    sizes: isWritten(sheet, "sizes"),
    overrides: writesTables ? headingOverrides(sheet) : new Map(),
  };
  xml.rows = isAnew ? allRows(patch) : patchRows(xml.rows, patch);
  if (isMoved(sheet)) removeAllLinks(edit);
  editHyperlinks(edit, isAnew ? cellsWithLinks(edit) : cellsWithOtherLinks(edit));
  if (isAnew || sheet.originals.size > 0) widenDimension(edit, isAnew);
  const after = xml.toString();
  const hasChanged = after !== before;
  if (hasChanged || sheet.source === undefined) package_.put(part, after);
  return hasChanged;
}

const changesHeading = ({ tables, originals }: SheetState): boolean =>
  tables.some(
    ({ block, showHeaders }) =>
      showHeaders &&
      Array.from({ length: columnCount(block) }, (_, index) => block.left + index).some((column) =>
        originals.has(block.top * MAX_COLUMNS + column),
      ),
  );

/** The range in use, which other programs trust. */
function widenDimension({ sheet, xml }: SheetEdit, isAnew: boolean): void {
  const used = sheet.usedBlock(false);
  if (!used) return;
  const present = isAnew ? undefined : parseA1(childOf(xml.root, "dimension")?.getAttribute("ref") ?? "");
  setAttributes(xml.require("dimension"), {
    ref: blockAddress(present ? boundingBlock(present, used) : used),
  });
}
