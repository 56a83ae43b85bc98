/** A stretch of rows or columns, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** 行・列の位置: where each row or column begins, in pixels from the sheet's edge. Hidden ones have no size. */
export class LineOffsets {
  readonly #starts: Float64Array;

  constructor(sizes: Float32Array) {
    this.#starts = new Float64Array(sizes.length + 1);
    let start = 0;
    sizes.forEach((size, index) => {
      this.#starts[index] = start;
      start += size;
    });
    this.#starts[sizes.length] = start;
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Of a line beyond the last: where the last one ends. */
  start(index: number): number {
    return this.#starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  end(index: number): number {
    return this.start(index + 1);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  isShown(index: number): boolean {
    return index >= 0 && index < this.count && this.size(index) > 0;
  }

  /** The shown line at so many pixels; the first or last one where that is outside. */
  indexAt(pixels: number): number {
    return this.#lastWhere((start) => start <= pixels);
  }

  /** The next shown line in a direction, from but without `index`; `index` itself where there is none. */
  next(index: number, step: 1 | -1): number {
    for (let at = index + step; at >= 0 && at < this.count; at += step) if (this.isShown(at)) return at;
    return index;
  }

  /** Lines that lie between two places, as far as there are any. */
  between(from: number, to: number): Stretch {
    const first = this.indexAt(from);
    return { first, last: to <= from ? first - 1 : this.#lastWhere((start) => start < to) };
  }

  /** The last line that begins early enough; the first one where none does. */
  #lastWhere(isEarly: (start: number) => boolean): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (isEarly(this.start(middle))) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
