import { westernYear } from "../../text/japaneseEra";

/** Plans written before 2019 look ahead to 平成32年度. */
const LONGEST_HEISEI = 50;
const heisei = /^(?:平成|平|h)$/u;

/** 和暦 → 西暦, in a plan: an era may have been expected to go on. Undefined for 昭和65年. */
export const plannedYear = (era: string, eraYear: number): number | undefined =>
  heisei.test(era) && eraYear >= 1 && eraYear <= LONGEST_HEISEI ? 1988 + eraYear : westernYear(era, eraYear);
