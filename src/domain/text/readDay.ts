import { japaneseEras, westernYear } from "./japaneseEra";

const eraNames = japaneseEras.flatMap(({ name, short }) => [name, ...short]).join("|");
const dayPattern = new RegExp(
  `^(?:(?<year>\\d{4})|(?<era>${eraNames})(?<eraYear>\\d{1,2}|元))(?:年|[-/.])(?<month>\\d{1,2})(?:月|[-/.])(?<day>\\d{1,2})日?$`,
  "iu",
);

/**
 * 日付を読む as people type it: 2011-03-31, 2011/3/31, 平成23年3月31日, H23.3.31.
 *
 * @returns ISO; undefined for anything that is no day of the calendar
 */
export function readDay(text: string): string | undefined {
  const groups = dayPattern.exec(text.normalize("NFKC").replace(/\s/gu, ""))?.groups;
  if (!groups) return undefined;
  const year = groups["year"] ?? westernYear(...eraYearOf(groups));
  if (year === undefined) return undefined;
  const iso = [String(year), padded(groups["month"]), padded(groups["day"])].join("-");
  return isDay(iso) ? iso : undefined;
}

const eraYearOf = ({ era = "", eraYear = "" }: Record<string, string | undefined>): [string, number] => [
  era.toLowerCase(),
  eraYear === "元" ? 1 : Number(eraYear),
];

const padded = (number = ""): string => number.padStart(2, "0");

/** The calendar puts right what is no day (2011-02-30), and so gives itself away. */
function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
