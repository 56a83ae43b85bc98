import { NOTHING_COUNTED } from "./boundaries";
import { type Cursor, here } from "./Cursor";
import type { Duration } from "./Mention";
import { readTime } from "./readTime";
import type { Time } from "./Time";

const fromMark = here("(?:頃|ごろ)?(?:から|より)、?");
const dash = here("(?:頃|ごろ|まで)?(?:[~ー-]|至|ないし|乃至)");
const duration = here(
  "の?(?:概ね|おおむね|約)?(?<number>\\d{1,2})(?:(?<years>[かカヶケ箇]年|年間|年(?=計画))|[かカヶケ箇]月間?)",
);
const bareNumber = here(`(?<number>\\d{1,2})(?!\\d)${NOTHING_COUNTED}`);

/** 期間の終わりを読む: what stands behind ～ or から, when it is a time or a length. */
export function readRangeEnd(cursor: Cursor, start: Time): Time | Duration | undefined {
  if (cursor.take(fromMark)) return readDuration(cursor) ?? readTime(cursor);
  return cursor.take(dash) && (readTime(cursor) ?? readBareNumber(cursor, start));
}

function readDuration(cursor: Cursor): Duration | undefined {
  const found = cursor.take(duration);
  return found && { months: Number(found["number"]) * (found["years"] === undefined ? 1 : 12) };
}

/** 2010/4～6, H22～24: the number counts what the start counts last. */
function readBareNumber(cursor: Cursor, start: Time): Time | undefined {
  const digits = cursor.take(bareNumber)?.["number"];
  if (digits === undefined) return undefined;
  if (start.day !== undefined) return { day: Number(digits), parts: [] };
  if (start.month !== undefined) return { month: Number(digits), parts: [] };
  if (start.year === undefined) return undefined;
  const year = { said: "short", digits: Number(digits), western: false } as const;
  return { year, ...(start.unit && { unit: start.unit }), parts: [] };
}
