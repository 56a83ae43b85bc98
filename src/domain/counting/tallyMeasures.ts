import type { HeadingField, MeasureRow } from "../measure/MeasureRow";
import type { MinistryMaster } from "../ministry/MinistryMaster";
import type { StatusScheme } from "../status/StatusScheme";
import { countHeadings, type HeadingCount } from "./countHeadings";
import { countMinistries, type MinistryCount } from "./countMinistries";
import { groupLetters, letterCode } from "./groupLetters";
import { placeHeadings } from "./placeHeadings";
import { statusCodeOf } from "./statusCode";
import { countStatuses, type StatusCounts } from "./StatusCounts";

/** What measures are counted against. */
export interface TallyBasis {
  readonly scheme: StatusScheme;
  readonly master: MinistryMaster;
}

/** 集計の一行: what a row counts as. */
export interface TalliedRow {
  readonly row: MeasureRow;
  /** 再掲 rows are not counted. */
  readonly isCounted: boolean;
  /** Undefined: 未記入・不明. */
  readonly code: string | undefined;
  /** 見出しキー. */
  readonly headingKey: string;
  /** Only on the one live row that stands for its measure. */
  readonly letter?: { readonly code: string | undefined };
}

/** 集計: the measures of a document, counted. Every count is of live rows, `letters` of measures. */
export interface Tally {
  readonly scheme: StatusScheme;
  /** All rows, relisted ones too, in the order of the document. */
  readonly rows: readonly TalliedRow[];
  readonly byStatus: StatusCounts;
  readonly letters: StatusCounts;
  readonly headingLevels: readonly HeadingField[];
  readonly headings: readonly HeadingCount[];
  /** 延べ. */
  readonly ministries: readonly MinistryCount[];
}

/** 集計する: counts the rows of all sheets as one document. */
export function tallyMeasures(rows: readonly MeasureRow[], { scheme, master }: TallyBasis): Tally {
  const places = placeHeadings(rows);
  const letters = new Map(
    groupLetters(rows).map((letter) => [letter[0], { code: letterCode(letter, scheme) }] as const),
  );
  const tallied = rows.map((row): TalliedRow => {
    const letter = letters.get(row);
    const headingKey = places.keyOf.get(row) ?? "";
    const code = statusCodeOf(row, scheme);
    return { row, isCounted: !row.relisted, code, headingKey, ...(letter && { letter }) };
  });
  const live = tallied.filter(({ isCounted }) => isCounted);
  const answers = live.map(({ row, code }) => ({ ministries: row.ministries, code }));
  return {
    scheme,
    rows: tallied,
    byStatus: countStatuses(
      live.map(({ code }) => code),
      scheme,
    ),
    letters: countStatuses(
      [...letters.values()].map(({ code }) => code),
      scheme,
    ),
    headingLevels: places.levels,
    headings: countHeadings(places.nodes, live, scheme),
    ministries: countMinistries(answers, master, scheme),
  };
}
