import type { CellStyle } from "hucre";

/** 標準の書式: of cells without a style of their own. */
export const PLAIN = 0;

/** 書式の番号: styles that say the same have the same number; a plain one or none has 0. */
export class StyleNumbers {
  readonly #byText = new Map<string, number>();
  /** Styles are never changed in place, and cells share them: most are known by identity. */
  readonly #byStyle = new WeakMap<CellStyle, number>();

  of(style: CellStyle | undefined): number {
    if (style === undefined) return PLAIN;
    const number = this.#byStyle.get(style) ?? this.#numberOfText(JSON.stringify(style));
    this.#byStyle.set(style, number);
    return number;
  }

  #numberOfText(text: string): number {
    if (text === "{}") return PLAIN;
    const number = this.#byText.get(text) ?? this.#byText.size + 1;
    this.#byText.set(text, number);
    return number;
  }
}
