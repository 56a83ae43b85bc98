import { boundsOf, cellsIn, cutArea, type CellArea } from "./CellArea";
import { calls, syncOperations, type Operation } from "./payload";

/** Up to so many cells a sheet is read as it is, in ten answers at most. */
const SEARCHED_FROM = 120_000;
/** Pieces that are asked about at once; what has been cut already is cut on at least so finely. */
const PIECES = 512;
const FEWEST_PIECES = 4;
/** To ask about so few cells, or to leave out so few blank ones, costs as much as to read them. */
const CHEAP_CELLS = 200;
/** A round that leaves more than this share of the cells has found a sheet that is full of content. */
const FULL = 0.95;

/** 中身を探すシート: one area holds all its content. */
export interface SearchedSheet {
  readonly sheet: Excel.Worksheet;
  readonly area: CellArea;
}

/**
 * 中身のあるところを探す: of each sheet the areas that hold all its content, from top to bottom. Of a sheet that may as
 * well be read whole nothing is asked. Larger ones are cut into pieces of rows, and what of each piece Excel says is
 * used is cut again: one request for each round, so that a text a million rows below a table costs one request more
 * instead of five hundred. (Special cells tell the same, but very slowly of large ranges: office-js#4245.)
 */
export async function findContent(
  context: Excel.RequestContext,
  sheets: readonly SearchedSheet[],
  signal: AbortSignal | undefined,
): Promise<CellArea[][]> {
  const searches = sheets.map((each) => new ContentSearch(each));
  let open = searches.filter((search) => search.isLarge);
  while (open.length > 0) {
    const pieces = Math.floor(PIECES / open.length);
    const operations = open.flatMap((search) => search.nextRound(pieces));
    await syncOperations(context, operations, signal && { signal });
    open = open.filter((search) => search.goesOn());
  }
  return searches.map(({ areas }) => joined(areas));
}

class ContentSearch {
  areas: readonly CellArea[];
  readonly #sheet: Excel.Worksheet;
  /** What is left of each piece of a round. */
  #pieces: (CellArea | undefined)[] = [];

  constructor({ sheet, area }: SearchedSheet) {
    this.#sheet = sheet;
    this.areas = [areaOf(area)];
  }

  get isLarge(): boolean {
    return totalOf(this.areas) > SEARCHED_FROM;
  }

  /** Asks about so many pieces of what was found so far. */
  nextRound(count: number): Operation[] {
    const pieces = piecesOf(this.areas, count);
    this.#pieces = pieces;
    return pieces.flatMap((piece, index) => (isCheap(piece) ? [] : [this.#asking(piece, index)]));
  }

  /** Asks what of a piece is used. */
  #asking(piece: CellArea, index: number): Operation {
    const asked: Excel.Range[] = [];
    return {
      ...calls(4, () => {
        const used = this.#sheet
          .getRangeByIndexes(piece.rowIndex, piece.columnIndex, piece.rowCount, piece.columnCount)
          .getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        asked.push(used);
      }),
      answered: () => {
        for (const used of asked) this.#pieces[index] = used.isNullObject ? undefined : areaOf(used);
      },
    };
  }

  /** Takes in what a round has found, and says whether another is worth its request. */
  goesOn(): boolean {
    const before = totalOf(this.areas);
    this.areas = this.#pieces.filter((piece) => piece !== undefined);
    return this.isLarge && totalOf(this.areas) < before * FULL;
  }
}

const totalOf = (areas: readonly CellArea[]): number => areas.reduce((sum, area) => sum + cellsIn(area), 0);

const isCheap = (area: CellArea): boolean => cellsIn(area) <= CHEAP_CELLS;

function piecesOf(areas: readonly CellArea[], pieces: number): CellArea[] {
  const count = Math.max(FEWEST_PIECES, Math.floor(pieces / areas.length));
  return areas.flatMap((area) => (isCheap(area) ? [area] : cutArea(area, count)));
}

/** As plain data. */
const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: CellArea): CellArea => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

/** Neighbours are read at once where hardly a blank cell comes with them. */
function joined(areas: readonly CellArea[]): CellArea[] {
  const joint: CellArea[] = [];
  for (const area of areas) {
    const above = joint.at(-1);
    const both = above && boundsOf(above, area);
    if (above && both && cellsIn(both) <= cellsIn(above) + cellsIn(area) + CHEAP_CELLS)
      joint[joint.length - 1] = both;
    else joint.push(area);
  }
  return joint;
}
