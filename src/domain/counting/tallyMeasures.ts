import type { HeadingField, MeasureRow } from "../measure/MeasureRow";
import type { MinistryMaster } from "../ministry/MinistryMaster";
import type { StatusScheme } from "../status/StatusScheme";
import { deadlineClass, lastDeadline } from "./deadlineClass";
import { groupLetters, letterCode, type Letter } from "./groupLetters";
import { ministryKeyOf } from "./ministryKeys";
import { placeHeadings } from "./placeHeadings";
import { statusCodeOf } from "./statusCode";
import { countStatuses, type StatusCounts } from "./StatusCounts";

/** What measures are counted against. */
export interface TallyBasis {
  readonly scheme: StatusScheme;
  readonly master: MinistryMaster;
  readonly fiscalYear?: number | undefined;
}

/** 施策として数えるもの: what a measure counts as, on the one live row that stands for it. */
export interface TalliedLetter {
  /** Undefined: 未記入・不明. */
  readonly code: string | undefined;
  /** Of all its live rows, in their order. */
  readonly ministries: readonly string[];
  readonly ministryKey: string;
  readonly deadlineClass: string;
}

/** 集計の一行: what a row counts as. */
export interface TalliedRow {
  readonly row: MeasureRow;
  /** 再掲 rows are not counted. */
  readonly isCounted: boolean;
  /** Undefined: 未記入・不明. */
  readonly code: string | undefined;
  readonly headingKey: string;
  readonly ministryKey: string;
  readonly deadlineClass: string;
  readonly letter?: TalliedLetter;
}

/** 集計: the measures of a document, and what each counts as. Every count is of live rows, `letters` of measures. */
export interface Tally {
  readonly scheme: StatusScheme;
  readonly master: MinistryMaster;
  /** All rows, relisted ones too, in the order of the document. */
  readonly rows: readonly TalliedRow[];
  readonly byStatus: StatusCounts;
  readonly letters: StatusCounts;
  /** Those that occur, from the highest. */
  readonly headingLevels: readonly HeadingField[];
}

/** 集計する: counts the rows of all sheets as one document. */
export function tallyMeasures(rows: readonly MeasureRow[], basis: TallyBasis): Tally {
  const { scheme, master } = basis;
  const places = placeHeadings(rows);
  const letters = new Map(groupLetters(rows).map((letter) => [letter[0], talliedLetter(letter, basis)]));
  const tallied = rows.map((row): TalliedRow => {
    const letter = letters.get(row);
    return {
      row,
      isCounted: !row.relisted,
      code: statusCodeOf(row, scheme),
      headingKey: places.keyOf.get(row) ?? "",
      ministryKey: ministryKeyOf(row.ministries),
      deadlineClass: deadlineClass(row, basis.fiscalYear),
      ...(letter && { letter }),
    };
  });
  const codesOf = (counted: readonly { readonly code: string | undefined }[]) =>
    countStatuses(
      counted.map(({ code }) => code),
      scheme,
    );
  return {
    scheme,
    master,
    rows: tallied,
    byStatus: codesOf(tallied.filter(({ isCounted }) => isCounted)),
    letters: codesOf([...letters.values()]),
    headingLevels: places.levels,
  };
}

function talliedLetter(letter: Letter, { scheme, fiscalYear }: TallyBasis): TalliedLetter {
  const ministries = [...new Set(letter.flatMap((row) => row.ministries))];
  return {
    code: letterCode(letter, scheme),
    ministries,
    ministryKey: ministryKeyOf(ministries),
    deadlineClass: lastDeadline(letter.map((row) => deadlineClass(row, fiscalYear))),
  };
}
