import { japaneseEras } from "../../text/japaneseEra";
import type { YearMention } from "../reading/Time";
import { plannedYear } from "./plannedYear";

/** Two digits are written for a year of the Christian calendar less often than for one of an era. */
const RARELY_WESTERN = 5;
/** A deadline lies before the year that is spoken of less often than after it. */
const RARELY_PAST = 2;

/** Beyond that no plan speaks of a year in two digits; then which year is meant is not known. */
const TOO_RARE = 30;

/** What is known when two digits are to be a year. */
interface Surroundings {
  /** The year that is spoken of. */
  readonly reference: number | undefined;
  /** When the text was written at the earliest: nobody counts in an era that is yet to come. */
  readonly written: number;
  /** The end of a range does not come before its start. */
  readonly notBefore: number;
}

interface Candidate {
  readonly year: number;
  readonly rarity: number;
}

/** 28年度: of the years that it can be, the likeliest beside the year that is spoken of. */
export function shortYear(
  { digits, western }: Extract<YearMention, { said: "short" }>,
  { reference, written, notBefore }: Surroundings,
): number | undefined {
  if (reference === undefined) return yearOnItsOwn(digits, western);
  const costOf = ({ year, rarity }: Candidate): number =>
    rarity + (year < reference ? (reference - year) * RARELY_PAST : year - reference);
  const candidates = western ? westernYears(digits, 0) : [...eraYears(digits, written), ...cutYears(digits)];
  return candidates
    .filter((each) => each.year >= notBefore && costOf(each) <= TOO_RARE)
    .sort((one, other) => costOf(one) - costOf(other))[0]?.year;
}

const westernYears = (digits: number, rarity: number): Candidate[] =>
  [1900, 2000].map((century) => ({ year: century + digits, rarity }));

/** One digit alone (7年度) is of an era. */
const cutYears = (digits: number): Candidate[] => (digits >= 10 ? westernYears(digits, RARELY_WESTERN) : []);

const eraYears = (digits: number, written: number): Candidate[] =>
  japaneseEras
    .filter(({ from }) => Number(from.slice(0, 4)) <= written)
    .map(({ name }) => ({ year: plannedYear(name, digits), rarity: 0 }))
    .filter((each): each is Candidate => each.year !== undefined);

/** Where no year stands anywhere, '10 is 2010, and 28年度 is 平成28年度: no other era lately got so far. */
function yearOnItsOwn(digits: number, western: boolean): number | undefined {
  if (western) return 2000 + digits;
  return digits >= 20 && digits <= 31 ? plannedYear("平成", digits) : undefined;
}
