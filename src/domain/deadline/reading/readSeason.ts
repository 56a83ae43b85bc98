import { seasonWords } from "../words/seasonWords";
import { patternOf, wordReader } from "../words/wordReader";
import { type Cursor, here } from "./Cursor";
import { readYearParts } from "./readPart";
import type { Time } from "./Time";

const takeSeason = wordReader(seasonWords);
const ofSeason = here("[季期先口]?");

/** 季節を読む: 秋, 夏季, 春先. */
export function readSeason(cursor: Cursor): Time | undefined {
  const season = takeSeason(cursor);
  if (!season) return undefined;
  cursor.take(ofSeason);
  return { season, parts: readYearParts(cursor) };
}

/** 秋頃, 秋に; 立春, 秋葉原 and 春日 are no seasons. */
const alone = here(
  `(?<![一-鿿ァ-ヶー])${patternOf(seasonWords)}(?=` +
    "$|[、。,;:()~・季期先口末]|[をにのは]|頃|ごろ|ころ|まで|迄|以降|以後|から|より|目途|目処|めど" +
    "|前(?:$|[に、。)]))",
);

export const readSeasonAlone = (cursor: Cursor): Time | undefined =>
  cursor.sees(alone) ? readSeason(cursor) : undefined;
