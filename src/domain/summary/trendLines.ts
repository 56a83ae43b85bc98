import { unknownStatus } from "../counting/statusCode";
import type { Tally } from "../counting/tallyMeasures";
import type { StatusCategory, StatusScheme } from "../status/StatusScheme";
import { axisMembers } from "./axisMembers";
import { countedIn } from "./countedIn";
import { allOf, anyOf, countOf, type CountTerms } from "./CountTerms";
import type { CountedCell } from "./crossTable";
import type { PreviousCounts } from "./PreviousCounts";

/** 推移の一行: what was, and what is now. */
export interface TrendLine {
  readonly words: readonly [string, string];
  readonly previous: number;
  readonly now: CountedCell;
}

/** 推移: by the same categories, or where the two schemes differ by what their categories mean. */
export interface Trend {
  readonly by: "category" | "stage";
  readonly lines: readonly TrendLine[];
}

type Stage = StatusCategory["stage"];
const stageWords: Readonly<Record<Stage, string>> = {
  done: "実施済み",
  underway: "実施中・準備中",
  notBegun: "着手前",
  unclear: "実施できるか不明",
};

/** A way to set two documents side by side: for each line its words, and which categories of each belong to it. */
interface LineOf {
  readonly words: readonly [string, string];
  readonly holds: (category: Pick<StatusCategory, "code" | "stage">) => boolean;
}

export function trendOf(previous: PreviousCounts, tally: Tally): Trend {
  const { scheme, rows } = tally;
  const by = sameCodes(previous, scheme) ? "category" : "stage";
  const members = axisMembers.status(rows, { tally, unit: "row", relisted: false });
  const counted = (terms: readonly CountTerms[]): CountedCell => {
    const all = allOf(countedIn.row.base, anyOf(terms));
    return { terms: all, value: countOf(rows, all) };
  };
  const lineOf = ({ words, holds }: LineOf): TrendLine => ({
    words,
    previous: previous.categories.filter(holds).reduce((sum, { count }) => sum + count, 0),
    now: counted(
      scheme.categories.flatMap((each, index) => (holds(each) ? [members[index]?.terms ?? []] : [])),
    ),
  });
  const unknown: TrendLine = {
    words: [unknownStatus, ""],
    previous: previous.unknown,
    now: counted([members.at(-1)?.terms ?? []]),
  };
  return { by, lines: [...linesBy[by](scheme).map(lineOf), unknown] };
}

const linesBy: Readonly<Record<Trend["by"], (scheme: StatusScheme) => LineOf[]>> = {
  category: ({ categories }) =>
    categories.map(({ code, label }) => ({ words: [code, label], holds: (each) => each.code === code })),
  stage: () =>
    (Object.keys(stageWords) as Stage[]).map((stage) => ({
      words: [stageWords[stage], ""],
      holds: (each) => each.stage === stage,
    })),
};

const sameCodes = (previous: PreviousCounts, { categories }: StatusScheme): boolean =>
  previous.categories.length === categories.length &&
  categories.every(({ code, stage }) =>
    previous.categories.some((each) => each.code === code && each.stage === stage),
  );
