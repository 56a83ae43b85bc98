import { leadingWords, limitWords } from "../words/limitWords";
import { wordReader } from "../words/wordReader";
import { type Cursor, here } from "./Cursor";
import type { Limit } from "./Mention";

const takeLeading = wordReader(leadingWords);
const colon = here("[:は]");

const openStart = here("(?<=^|[、。;,:(])~");

/** What limits the time behind it: 遅くとも, 期限：, ～ with nothing before. */
export function readLeading(cursor: Cursor): Limit | undefined {
  if (cursor.take(openStart)) return "by";
  const limit = takeLeading(cursor)?.limit;
  if (limit !== undefined) cursor.take(colon);
  return limit;
}

const takeLimit = wordReader(limitWords);
/** 年度の目標 and 法により speak of no time. */
const particle = here("(?:[をにもで](?!から|より)|の(?=頃|ころ|ごろ|予定|見込))?");
const open = here("\\(");
const close = here("\\)");
const draft = here("\\([案仮]\\)");
const openEnd = here("~");

/** The words that limit the time before them: を目途に, 頃まで, （予定）. */
export function readLimits(cursor: Cursor): Limit[] {
  const limits: Limit[] = [];
  for (;;) {
    const limit =
      cursor.attempt(readLimit) ?? cursor.attempt(readInBrackets) ?? (cursor.take(draft) && "none");
    if (limit === undefined) break;
    limits.push(limit);
  }
  if (limits.length === 0 && cursor.take(openEnd)) limits.push("from");
  return limits.length > 0 ? limits : farLimit(cursor);
}

function readLimit(cursor: Cursor): Limit | undefined {
  cursor.take(particle);
  return takeLimit(cursor)?.limit;
}

function readInBrackets(cursor: Cursor): Limit | undefined {
  if (!cursor.take(open)) return undefined;
  const limit = readLimit(cursor);
  return cursor.take(close) ? limit : undefined;
}

const GAP = "[^\\d、。;,:()「」~年月期春夏秋冬末をにはがで]{1,20}?";
const untilFar = here(`${GAP}(?:まで|迄)`);
const aroundFar = here(`${GAP}を(?:目途|目処|めど|目標|目指)`);

/** 平成22年度の公表を目途に: what limits the time may stand behind what is then due. It is left where it is. */
function farLimit(cursor: Cursor): Limit[] {
  if (cursor.sees(aroundFar)) return ["around"];
  return cursor.sees(untilFar) ? ["by"] : [];
}
