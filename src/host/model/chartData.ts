import { shownNumber } from "../../numberFormat/shownNumber";
import type { Block } from "./Block";
import { columnCount, rowCount } from "./Block";
import type { Book } from "./Book";
import { parseA1, sheetAddress, splitAddress } from "./a1";
import { contentText, type CellContent, type CellState } from "./CellState";
import type { SeriesState } from "./ChartState";
import type { SheetState } from "./SheetState";

/** 参照 of a chart: with its sheet, and nothing of it relative. */
export const chartReference = (sheet: SheetState, block: Block): string =>
  `=${sheetAddress(sheet.name, block, true)}`;

/** Where a chart's reference leads. */
interface ReferredCells {
  readonly sheet: SheetState;
  readonly block: Block;
}

/** 参照先; undefined for a text, and where the cells are gone. */
export function referredCells(book: Book, formula: string): ReferredCells | undefined {
  if (!formula.startsWith("=")) return undefined;
  const { sheet: name, address } = splitAddress(formula);
  const sheet = name === undefined ? undefined : book.sheetNamed(name);
  const block = parseA1(address);
  return sheet && block && { sheet, block };
}

/** 数: of each cell in turn; undefined where it holds none. */
export const referredNumbers = (book: Book, formula: string): (number | undefined)[] =>
  referredContents(book, formula).map((content) => (typeof content === "number" ? content : undefined));

/** 数字の言葉 for each cell of a series, as its format shows its number. */
export const labelTexts = (book: Book, { values, labels: { numberFormat } }: SeriesState): string[] =>
  referredNumbers(book, values).map((value) =>
    value === undefined ? "" : shownNumber(value, numberFormat || "General", book.is1904).text,
  );

/** The contents of cells, row by row. */
const referredContents = (book: Book, formula: string): (CellContent | undefined)[] =>
  cellsOf(referredCells(book, formula)).map((cell) => cell?.content);

function cellsOf(place: ReferredCells | undefined): (CellState | undefined)[] {
  if (!place) return [];
  const { sheet, block } = place;
  const width = columnCount(block);
  return Array.from({ length: rowCount(block) * width }, (_, index) =>
    sheet.cell(block.top + Math.floor(index / width), block.left + (index % width)),
  );
}

/** 名前 of a series, as it is now. */
export function seriesName(book: Book, { name }: SeriesState): string {
  if (!name.startsWith("=")) return name;
  return referredContents(book, name)
    .map((content) => contentText(content ?? null))
    .join(" ");
}

/** 項目名: by level, the outermost first, each with a text for every bar. */
export function categoryLevels(book: Book, formula: string): string[][] {
  const place = referredCells(book, formula);
  if (!place) return [];
  const texts = referredContents(book, formula).map((content) => contentText(content ?? null));
  const { block } = place;
  // Names may also stand side by side, each over its column.
  const isRow = rowCount(block) === 1 && columnCount(block) > 1;
  const levels = isRow ? 1 : columnCount(block);
  return Array.from({ length: levels }, (_, level) =>
    texts.filter((_text, index) => index % levels === level),
  );
}
