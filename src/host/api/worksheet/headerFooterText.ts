/** 見出し・脚注の三つの部分. */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const parts = { L: "left", C: "center", R: "right" } as const;
/** && is a plain &, so its second & begins no part. */
const PIECE = /&&|&([LCR])|[\s\S]/gu;

/** ファイルの文字列を三つに分ける: `&L左&C中&R右`; what stands before the first mark is in the center. */
export function splitHeaderFooter(text: string): HeaderFooterParts {
  const found = { left: "", center: "", right: "" };
  let part: keyof HeaderFooterParts = "center";
  for (const [piece, mark] of text.matchAll(PIECE)) {
    if (mark === "L" || mark === "C" || mark === "R") part = parts[mark];
    else found[part] += piece;
  }
  return found;
}

/** 三つの部分をファイルの文字列にする. */
export const joinHeaderFooter = ({ left, center, right }: HeaderFooterParts): string =>
  (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
