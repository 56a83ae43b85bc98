import { groupBy } from "../../collection/groupBy";
import { headingMark } from "../../layout/headingLine";
import type { MeasureRow } from "../../measure/MeasureRow";
import { Fingerprint } from "../fingerprint";
import { freeSheetName, sheetNameOf } from "../sheetName";

/** 進捗状況の一枚分: the rows of one 節, in their order. */
export interface ProgressPart {
  /** Tells it from all other parts, and is the same whenever the document is divided again. */
  readonly key: string;
  /** The name for its sheet, unlike any other part's. */
  readonly name: string;
  readonly rows: readonly MeasureRow[];
}

const SHEET = "進捗状況";
const NO_HEADING = "（見出しなし）";

/** 節ごとに分ける: the rows of each 節, wherever they stand; those of a 章 without 節 are a part too. */
export function progressParts(rows: readonly MeasureRow[]): ProgressPart[] {
  const taken = new Set<string>();
  return [...groupBy(rows, ({ chapter, section }) => partKey([chapter, section])).entries()].map(
    ([key, same]) => {
      const name = freeSheetName(partName(headingWords(same[0])), taken);
      taken.add(name.toLowerCase());
      return { key, name, rows: same };
    },
  );
}

/** 一枚分の名: 進捗状況 １（１）対処態勢の整備. */
export const partName = (words: string): string => sheetNameOf(`${SHEET} ${words}`);

/** 一枚分の印, made of what tells it from the others. */
export function partKey(words: readonly (string | null)[]): string {
  const fingerprint = new Fingerprint();
  fingerprint.add(words);
  return fingerprint.text;
}

/** The 節, after the number of its 章. */
function headingWords({ chapter, section }: Partial<MeasureRow> = {}): string {
  if (!section) return chapter ?? NO_HEADING;
  return `${headingMark(chapter ?? "")}${section}`;
}
