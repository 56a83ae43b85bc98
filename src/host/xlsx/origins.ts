import type { CellStyle, RichTextRun } from "hucre";

/**
 * 出どころ: which item of which file a value was read from. A value that was merely copied elsewhere so finds
 * the very item again, with all that the codec library's types cannot say: named styles, furigana, theme fonts.
 */
class Origins<T extends object> {
  readonly #origins = new WeakMap<T, { readonly source: Uint8Array; readonly index: number }>();

  remember(value: T, source: Uint8Array, index: number): void {
    this.#origins.set(value, { source, index });
  }

  /** Number of the item in this file; undefined for a value that was not read from it. */
  indexIn(source: Uint8Array | undefined, value: T | undefined): number | undefined {
    const origin = value && this.#origins.get(value);
    return origin && origin.source === source ? origin.index : undefined;
  }
}

/** Cell formats (cellXfs) of styles. */
export const styleOrigins = new Origins<CellStyle>();
/** Formats of conditional rules (dxfs). */
export const ruleStyleOrigins = new Origins<CellStyle>();
/** Shared strings of runs. */
export const textOrigins = new Origins<readonly RichTextRun[]>();
