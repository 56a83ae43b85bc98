import type { CellState } from "../../model/CellState";
import { textOrigins } from "../origins";
import { decodeEscapes, decodeXml } from "../package/xlsxText";

/**
 * 共有文字列 of the file: only ever looked up. A text that has furigana there keeps it wherever it is written;
 * all others are written into their cells.
 */
export class SharedTexts {
  #withReading: Map<string, number> | undefined;

  constructor(
    private readonly xml: string,
    private readonly source: Uint8Array | undefined,
  ) {}

  indexOf({ content, richText }: CellState): number | undefined {
    if (richText) return textOrigins.indexIn(this.source, richText);
    if (typeof content !== "string") return undefined;
    this.#withReading ??= this.xml.includes("rPh") ? readingsOf(this.xml) : new Map();
    return this.#withReading.get(content);
  }
}

/** Plain texts with furigana. */
function readingsOf(xml: string): Map<string, number> {
  const found = new Map<string, number>();
  let index = 0;
  for (const [, inner = ""] of xml.matchAll(
    /<(?:\w+:)?si(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/gu,
  )) {
    const text = /^\s*<(?:\w+:)?t(?:\s[^>]*?)?>([^<]*)<\/(?:\w+:)?t>\s*<(?:\w+:)?rPh[\s>]/u.exec(inner)?.[1];
    if (text !== undefined && !found.has(text)) found.set(decodeEscapes(decodeXml(text)), index);
    index++;
  }
  return found;
}
