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
  #version = 0;
  #revision = 0;

  constructor(private readonly fetch: (block: Block) => Promise<CellBlock>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another number whenever other cells can be had. */
  readonly version = (): number => this.#version;

  /** The workbook has changed: what is here is asked for anew when it is next needed. */
  renew(revision: number): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#tell();
  }

  get(place: Place): ShownCell | undefined {
    const { row, column } = place;
    const key = tileKey(Math.floor(row / TILE_ROWS), Math.floor(column / TILE_COLUMNS));
    const cell = this.#tiles.get(key)?.cells.get(cellKey(place));
    const text = this.#typed.get(cellKey(place));
    return text === undefined ? cell : { row, column, align: "left", look: {}, ...cell, text };
  }

  /** 打ち込み中: shows a text that the workbook has not yet taken; undefined once it has, or has refused. */
  type(place: Place, text: string | undefined): void {
    if (text === undefined) this.#typed.delete(cellKey(place));
    else this.#typed.set(cellKey(place), text);
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
    void this.#fetchTile(row, column, revision);
  }

  async #fetchTile(row: number, column: number, revision: number): Promise<void> {
    const [top, left] = [row * TILE_ROWS, column * TILE_COLUMNS];
    const key = tileKey(row, column);
    try {
      const block = await this.fetch({
        top,
        left,
        bottom: top + TILE_ROWS - 1,
        right: left + TILE_COLUMNS - 1,
      });
      if ((this.#tiles.get(key)?.revision ?? 0) <= revision)
        this.#put(key, { revision, cells: cellsOf(block) });
    } finally {
      if (this.#asked.get(key) === revision) this.#asked.delete(key);
    }
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
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
}

function cellsOf({ cells, looks }: CellBlock): ReadonlyMap<string, ShownCell> {
  return new Map(cells.map((cell) => [cellKey(cell), { ...cell, look: looks[cell.look] ?? {} }]));
}
