import { type Cursor, here } from "./Cursor";
import type { Mention } from "./Mention";
import { readLeading, readLimits } from "./readLimits";
import { readRangeEnd } from "./readRangeEnd";
import { readTime } from "./readTime";

type Reader = (cursor: Cursor) => Mention | undefined;

/** 時期の言及を読む: a time or a range, the same once more in brackets, and the words that limit it. */
export const readMention: Reader = (cursor) => readLimited(cursor, readGloss);

const readLimited = (cursor: Cursor, readInBrackets: Reader): Mention | undefined =>
  cursor.attempt(() => readAfterLeading(cursor, readInBrackets)) ??
  cursor.attempt(() => readPlain(cursor, readInBrackets));

/** 遅くとも年度末, 期限：12月. */
function readAfterLeading(cursor: Cursor, readInBrackets: Reader): Mention | undefined {
  const start = cursor.at;
  const limit = readLeading(cursor);
  const mention = limit && readPlain(cursor, readInBrackets);
  return mention && { ...mention, start, limits: [limit, ...mention.limits] };
}

const given = here("自(?=\\d|平成|昭和|令和)");
/** 10月から12月に延期: the new time holds. */
const moved = here("[にへ](?:変更|延期|延長|繰り?下げ|繰り?上げ|前倒し|修正)");

function readPlain(cursor: Cursor, readInBrackets: Reader): Mention | undefined {
  const start = cursor.at;
  cursor.take(given);
  const time = readTime(cursor);
  if (!time) return undefined;
  const early = readInBrackets(cursor);
  const until = cursor.attempt(() => readRangeEnd(cursor, time));
  const isMoved = until !== undefined && cursor.take(moved) !== undefined;
  const inner = until ? readInBrackets(cursor) : early;
  const limits = readLimits(cursor);
  const gloss = inner ?? readInBrackets(cursor);
  return {
    start,
    end: cursor.at,
    time,
    ...(until && { until, isMoved }),
    limits,
    ...(gloss && { gloss }),
  };
}

const open = here("\\(");
const close = here("\\)");

/** （2010年度）: nothing but a time in brackets, with no further brackets of its own. */
function readGloss(cursor: Cursor): Mention | undefined {
  return cursor.attempt(() => {
    if (!cursor.take(open)) return undefined;
    const mention = readLimited(cursor, () => undefined);
    return mention && cursor.take(close) ? mention : undefined;
  });
}
