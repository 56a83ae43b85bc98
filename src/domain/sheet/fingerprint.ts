/** Fowler–Noll–Vo, 32 bits, twice with different beginnings: enough to notice an edit, not to resist an attack. */
const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x01234567];

/**
 * 指紋: of the cells of a sheet, to notice by it that a user has edited a sheet of ours. Empty cells do not count,
 * nor how a formula is spaced and capitalised. Rows are added from the top.
 */
export class Fingerprint {
  readonly #hashes = [...SEEDS];
  #rows = 0;

  /** @param row formulas where there are some, else values, as Office.js gives `formulas` */
  add(row: readonly unknown[]): void {
    row.forEach((value, column) => {
      if (value === "" || value === null || value === undefined) return;
      const text = `${this.#rows}|${column}|${normalized(value)}`;
      this.#hashes.forEach((hash, index) => (this.#hashes[index] = hashText(hash, text)));
    });
    this.#rows++;
  }

  /** Hexadecimal digits. */
  get text(): string {
    return this.#hashes.map((hash) => hash.toString(16).padStart(8, "0")).join("");
  }
}

const normalized = (value: unknown): string =>
  typeof value === "string" && value.startsWith("=")
    ? value.replace(/\s/gu, "").toLowerCase()
    : String(value);

function hashText(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  return hash;
}
