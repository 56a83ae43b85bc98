import { paintLooks } from "../../domain/sheet/paintLooks";
import {
  isFormulaCell,
  isLinkCell,
  type LinkCell,
  type ModelCell,
  type PageMargins,
  type SheetModel,
} from "../../domain/sheet/SheetModel";
import { columnPoints, LINE_POINTS, mergedPoints } from "../../domain/sheet/sheetSizes";
import { shownValue } from "../../domain/sheet/shownValue";
import { blockOfArea } from "./blockOfArea";
import { Book } from "./Book";
import { contentText, type CellState } from "./CellState";
import { chartOfModel } from "./chartOfModel";
import { columnWidthOfPoints, MAX_ROW_HEIGHT, STANDARD_COLUMN_WIDTH } from "./columnWidth";
import { conditionalsOf, validationsOf } from "./modelRules";
import { ModelStyles } from "./modelStyles";
import type { SheetState, TableState } from "./SheetState";
import { standardMargins } from "./standardMargins";
import { wrappedLineCount } from "./wrappedLineCount";

/**
 * 下書きからブックを作る: sheet models as the sheets of a new workbook that holds nothing else, not even marks. Formulas
 * have the results that their models expect.
 */
export function bookOfModels(models: readonly SheetModel[]): Book {
  const book = new Book();
  const styles = new ModelStyles();
  for (const model of models) {
    const sheet = book.addSheet(model.name);
    putCells(sheet, model, styles);
    sheet.merges = model.merges.map(blockOfArea);
    sheet.tables = model.tables.map(({ name, area }) => ({
      ...tableLooks,
      id: book.newId(),
      name,
      block: blockOfArea(area),
    }));
    sheet.validations = validationsOf(model, blockOfArea);
    sheet.conditionalRules = conditionalsOf(model, blockOfArea);
    sheet.charts = (model.charts ?? []).map((chart) => chartOfModel(book.newId(), sheet, chart));
    layOut(sheet, model);
    fitRows(sheet, model);
  }
  return book;
}

/** As excel/ makes them. */
const tableLooks: Omit<TableState, "id" | "name" | "block"> = {
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  style: "TableStyleLight1",
};

function putCells(sheet: SheetState, model: SheetModel, styles: ModelStyles): void {
  paintLooks(model).forEach((looks, row) =>
    looks.forEach((look, column) => {
      const cell = model.rows[row]?.[column] ?? null;
      if (cell === null && look === undefined) return;
      const kind = typeof cell === "number" || isFormulaCell(cell) ? "number" : "text";
      sheet.setCell(row, column, { ...contentOf(cell), style: styles.styleOf(look, kind, model.font) });
    }),
  );
}

function contentOf(cell: ModelCell): CellState {
  const content = cell === null ? null : shownValue(cell);
  if (isFormulaCell(cell)) return { content, formula: cell.formula };
  return isLinkCell(cell) ? { content, hyperlink: linkOf(cell) } : { content };
}

const POINTS_PER_INCH = 72;
const inInches = ({ top, bottom, left, right }: PageMargins) => ({
  top: top / POINTS_PER_INCH,
  bottom: bottom / POINTS_PER_INCH,
  left: left / POINTS_PER_INCH,
  right: right / POINTS_PER_INCH,
});

const linkOf = ({ sheet, cell }: LinkCell) => {
  const location = `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return { target: location, location };
};

/** 用紙・列幅・固定. */
function layOut(sheet: SheetState, model: SheetModel): void {
  model.columnWidths.forEach((width, index) =>
    sheet.columns.set(index, { size: columnWidthOfPoints(columnPoints(width)) }),
  );
  for (const column of model.hiddenColumns ?? [])
    sheet.columns.set(column - 1, { ...sheet.columns.get(column - 1), hidden: true });
  sheet.frozen = { ...model.freeze };
  const { orientation, titleRows, scale, margins, firstPage, breaks = [] } = model.print;
  sheet.pageSetup = {
    orientation,
    paperSize: "a4",
    ...(scale === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale }),
    ...(margins && { margins: { ...standardMargins, ...inInches(margins) } }),
    ...(titleRows && { printTitlesRow: `$${titleRows[0]}:$${titleRows[1]}` }),
  };
  sheet.firstPage = firstPage;
  sheet.headerFooter = { oddFooter: `&C${model.print.footer ?? "&P / &N"}` };
  sheet.rowBreaks = breaks.map((row) => row - 2);
}

/** 行の高さ: as the text needs it, estimated without fonts; merged cells, which nobody fits, keep theirs. */
function fitRows(sheet: SheetState, model: SheetModel): void {
  if (model.rowHeights)
    return model.rowHeights.forEach((size, row) =>
      sheet.rows.set(row, { size: Math.min(size, MAX_ROW_HEIGHT) }),
    );
  const merged = new Map(model.merges.map((area) => [area.top - 1, mergedPoints(model, area)]));
  const lines = new Map<number, number>();
  for (const [row, column, { content, style }] of sheet.cells()) {
    if (merged.has(row) || !style?.alignment?.wrapText) continue;
    const width = sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH;
    lines.set(row, Math.max(lines.get(row) ?? 1, wrappedLineCount(contentText(content), width)));
  }
  for (const [row, count] of lines)
    if (count > 1)
      sheet.rows.set(row, { size: Math.min(count * LINE_POINTS, MAX_ROW_HEIGHT), isFitted: true });
  for (const [row, points] of merged)
    if (points !== undefined) sheet.rows.set(row, { size: Math.min(points, MAX_ROW_HEIGHT) });
}
