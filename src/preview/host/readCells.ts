import type { CellStyle } from "hucre";
import { coveredCells } from "../../host/api/range/coveredCells";
import { shownText } from "../../host/api/range/readContents";
import { styleAt } from "../../host/api/range/style/stylesIn";
import { cellBlock, type Block } from "../../host/model/Block";
import type { Book } from "../../host/model/Book";
import { ErrorValue, type CellContent } from "../../host/model/CellState";
import type { SheetState } from "../../host/model/SheetState";
import type { CellBlock, CellLook, CellView } from "./CellBlock";
import { cellLook, type Sides } from "./cellLook";
import { cellSides } from "./cellSides";
import { linkView } from "./linkView";

/** セルを読む: those of a block that show something; cells that a merge covers show nothing. */
export function readCells(book: Book, sheet: SheetState, block: Block): CellBlock {
  const looks = new LookTable(book);
  const isCovered = coveredCells(sheet, block);
  const merges = new Map(sheet.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const cells: CellView[] = [];
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++) {
      if (isCovered(row, column)) continue;
      const area = merges.get(`${row},${column}`) ?? cellBlock(row, column);
      const cell = readCell(book, sheet, area, looks);
      if (cell) cells.push(cell);
    }
  return { cells, looks: looks.looks };
}

function readCell(book: Book, sheet: SheetState, area: Block, looks: LookTable): CellView | undefined {
  const { top: row, left: column } = area;
  const cell = sheet.cell(row, column);
  const style = styleAt(sheet, row, column);
  const text = shownText(cell, book);
  const sides = cellSides(sheet, area);
  if (text === "" && !style?.fill && Object.keys(sides).length === 0) return undefined;
  const link = cell?.hyperlink && linkView(book, sheet, cell.hyperlink);
  const look = looks.indexOf(style, sides);
  return { row, column, text, align: ownAlignment(cell?.content), look, ...(link && { link }) };
}

function ownAlignment(content: CellContent | undefined): CellView["align"] {
  if (typeof content === "number") return "right";
  return typeof content === "boolean" || content instanceof ErrorValue ? "center" : "left";
}

/** Looks of a block, each once. */
class LookTable {
  readonly looks: CellLook[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #styleNumbers = new Map<CellStyle | undefined, number>();

  constructor(private readonly book: Book) {}

  indexOf(style: CellStyle | undefined, sides: Sides): number {
    const key = `${this.#numberOf(style)} ${JSON.stringify(sides)}`;
    const index = this.#indexes.get(key) ?? this.looks.push(cellLook(style ?? {}, sides, this.book)) - 1;
    this.#indexes.set(key, index);
    return index;
  }

  #numberOf(style: CellStyle | undefined): number {
    const number = this.#styleNumbers.get(style) ?? this.#styleNumbers.size;
    this.#styleNumbers.set(style, number);
    return number;
  }
}
