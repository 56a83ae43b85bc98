import type { Block } from "../../host/model/Block";
import type { CellBlock, CellLook, CellView } from "../host/CellBlock";
import type { Place } from "./Selection";

/** Cells are asked for in tiles of this size. */
const TILE_ROWS = 64;
const TILE_COLUMNS = 24;
/** As many tiles are kept; the ones not asked for the longest go first. */
const MOST_TILES = 120;

/** A cell as it is drawn. */
export interface ShownCell extends Omit<CellView, "look"> {
  readonly look: CellLook;
}

/** 見えるセル, as far as they have come. */
export interface ShownCells {
  get(place: Place): ShownCell | undefined;
}

interface Tile {
  readonly revision: number;
  readonly cells: ReadonlyMap<string, ShownCell>;
}

const tileKey = (row: number, column: number): string => `${row}/${column}`;
const cellKey = ({ row, column }: Place): string => `${row},${column}`;

/**
 * セルの控え: cells of one sheet, asked for as they come into sight. What is no longer true is shown until the new
 * has come, so that nothing flickers.
 */
export class CellCache {
  readonly #tiles = new Map<string, Tile>();
  /** What was typed and is on its way to the workbook. */
  readonly #typed = new Map<string, string>();
  readonly #asked = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #revision = 0;
  #shown: ShownCells = this.#newCells();

  /** @param onFail hears why cells in sight could not be had; they are asked for again once the workbook changes */
  constructor(
    private readonly fetch: (block: Block) => Promise<CellBlock>,
    private readonly onFail: (error: unknown) => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another object whenever other cells can be had. */
  readonly shown = (): ShownCells => this.#shown;

  /** The workbook has changed: what is here is asked for anew when it is next needed. */
  renew(revision: number): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#tell();
  }

  /** 打ち込み中: shows a text that the workbook has not yet taken. */
  type(place: Place, text: string): void {
    this.#typed.set(cellKey(place), text);
    this.#tell();
  }

  /** The workbook has taken a text or refused it; one that was typed over it since is still on its way. */
  settle(place: Place, text: string): void {
    if (this.#typed.get(cellKey(place)) !== text) return;
    this.#typed.delete(cellKey(place));
    this.#tell();
  }

  /** 求める: the cells of a block are fetched where they are not here as they are now. */
  want({ top, left, bottom, right }: Block): void {
    for (let row = Math.floor(top / TILE_ROWS); row <= Math.floor(bottom / TILE_ROWS); row++)
      for (let column = Math.floor(left / TILE_COLUMNS); column <= Math.floor(right / TILE_COLUMNS); column++)
        this.#wantTile(row, column);
  }

  /** Resolves when a cell is here as the workbook now has it. */
  async fresh({ row, column }: Place): Promise<void> {
    await this.#fetchTile(Math.floor(row / TILE_ROWS), Math.floor(column / TILE_COLUMNS), this.#revision);
  }

  #wantTile(row: number, column: number): void {
    const key = tileKey(row, column);
    const tile = this.#tiles.get(key);
    if (tile) {
      this.#tiles.delete(key);
      this.#tiles.set(key, tile);
    }
    const revision = this.#revision;
    if (tile?.revision === revision || this.#asked.get(key) === revision) return;
    this.#asked.set(key, revision);
    this.#fetchTile(row, column, revision).catch(this.onFail);
  }

  async #fetchTile(row: number, column: number, revision: number): Promise<void> {
    const [top, left] = [row * TILE_ROWS, column * TILE_COLUMNS];
    const key = tileKey(row, column);
    const block = await this.fetch({
      top,
      left,
      bottom: top + TILE_ROWS - 1,
      right: left + TILE_COLUMNS - 1,
    });
    if (this.#asked.get(key) === revision) this.#asked.delete(key);
    if ((this.#tiles.get(key)?.revision ?? 0) <= revision)
      this.#put(key, { revision, cells: cellsOf(block) });
  }

  #get(place: Place): ShownCell | undefined {
    const { row, column } = place;
    const key = tileKey(Math.floor(row / TILE_ROWS), Math.floor(column / TILE_COLUMNS));
    const cell = this.#tiles.get(key)?.cells.get(cellKey(place));
    const text = this.#typed.get(cellKey(place));
    return text === undefined ? cell : { row, column, align: "left", look: {}, ...cell, text };
  }

  #newCells(): ShownCells {
    return { get: (place) => this.#get(place) };
  }

  #put(key: string, tile: Tile): void {
    this.#tiles.delete(key);
    this.#tiles.set(key, tile);
    for (const oldest of this.#tiles.keys()) {
      if (this.#tiles.size <= MOST_TILES) break;
      this.#tiles.delete(oldest);
    }
    this.#tell();
  }

  #tell(): void {
    this.#shown = this.#newCells();
    for (const listener of this.#listeners) listener();
  }
}

function cellsOf({ cells, looks }: CellBlock): ReadonlyMap<string, ShownCell> {
  return new Map(cells.map((cell) => [cellKey(cell), { ...cell, look: looks[cell.look] ?? {} }]));
}
