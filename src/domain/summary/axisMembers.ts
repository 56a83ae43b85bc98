import { groupBy } from "../collection/groupBy";
import { inDeadlineOrder } from "../counting/deadlineClass";
import { markedName } from "../counting/ministryKeys";
import { ministryLines, type MinistryLineKind } from "../counting/ministryLines";
import { headingKeyAt } from "../counting/placeHeadings";
import { unknownStatus } from "../counting/statusCode";
import type { Tally, TalliedRow } from "../counting/tallyMeasures";
import { headingFields, type HeadingField } from "../measure/MeasureRow";
import type { StatusCategory } from "../status/StatusScheme";
import type { AxisMember } from "./AxisMember";
import { anyOf, meeting, otherThanAny, type CountTerms } from "./CountTerms";
import { countedIn } from "./countedIn";
import type { ColumnAxis, CountUnit, RowAxis } from "./SummaryBlock";

/** 軸のほんとうの値: an axis that is one thing: headings level by level. */
export type PlainAxis = Exclude<RowAxis, "policyArea" | "headings">;

/** What members are sought in. */
export interface AxisBasis {
  readonly tally: Pick<Tally, "scheme" | "master" | "headingLevels">;
  readonly unit: CountUnit;
  /** Whether 再掲 rows are shown too, so that what only they name has a line. */
  readonly relisted: boolean;
}

type MembersOf = (rows: readonly TalliedRow[], basis: AxisBasis) => AxisMember[];

/** Headings stay in the order of the document; those of which every row is relisted count 0. */
const headingMembers =
  (level: HeadingField): MembersOf =>
  (rows, { tally }) => {
    const depth = tally.headingLevels.indexOf(level);
    if (depth < 0) return [];
    const byKey = groupBy(rows, ({ headingKey }) => headingKeyAt(headingKey, depth));
    return [...byKey].map(([key, [first]]) => ({
      text: first?.row[level] ?? null,
      terms: meeting({ column: "headingKey", text: key, match: "beginning" }),
    }));
  };

/** What stands over the lines of a kind; bodies need no word. */
const kindWords: Readonly<Partial<Record<MinistryLineKind, string>>> = {
  group: "まとめの呼び方",
  nonMinistry: "府省庁以外の団体",
  unknown: "府省庁マスタにない名前",
  nobody: "その他",
};
const NOBODY = "（担当の記載なし）";

const ministryMembers: MembersOf = (rows, { tally, unit, relisted }) => {
  const { columns, ministriesOf } = countedIn[unit];
  const named = rows.flatMap((row) => ministriesOf(row, relisted) ?? []);
  return ministryLines(named, tally.master).map(({ kind, name, keyName }): AxisMember => {
    const isNobody = kind === "nobody";
    const over = kindWords[kind];
    return {
      text: isNobody ? NOBODY : name,
      terms: meeting({
        column: columns.ministryKey,
        text: markedName(keyName),
        match: isNobody ? "whole" : "part",
      }),
      ...(over !== undefined && { over }),
    };
  });
};

const deadlineMembers: MembersOf = (rows, { unit, relisted }) => {
  const { columns, deadlineOf } = countedIn[unit];
  return [...new Set(rows.flatMap((row) => deadlineOf(row, relisted) ?? []))]
    .sort(inDeadlineOrder)
    .map((text) => ({
      text,
      short: shortYear(text),
      terms: meeting({ column: columns.deadlineClass, text }),
    }));
};

/** 10上, of 2010年度上半期. */
const shortYear = (text: string): string => text.replace(/^\d{2}(\d{2})年度(.?).*$/u, "$1$2").slice(0, 3);

/** 未記入・不明. */
const UNKNOWN_SHORT = "未";

/** A code that a condition takes for nothing but itself. */
const plainCode = /^[^~*?<>="]{1,100}$/u;

/** Those of a scheme, zeros too, and 未記入・不明 at the end. */
const statusMembers: MembersOf = (_, { tally, unit }) => {
  const known = tally.scheme.categories.map((category) => ({
    text: category.code,
    terms: codeTerms(category, unit),
  }));
  return [...known, unknownMember(tally.scheme.categories, unit)];
};

/** 実施済みか: by the stage of the category. */
const doneMembers: MembersOf = (_, { tally, unit }) => {
  const { categories } = tally.scheme;
  const ofStage = (isDone: boolean): CountTerms =>
    anyOf(
      categories
        .filter(({ stage }) => (stage === "done") === isDone)
        .map((category) => codeTerms(category, unit)),
    );
  return [
    { text: "実施済み", short: "済", terms: ofStage(true) },
    { text: "実施済みでない", short: "他", terms: ofStage(false) },
    unknownMember(categories, unit),
  ];
};

const codeTerms = ({ code }: StatusCategory, unit: CountUnit): CountTerms =>
  meeting({ column: countedIn[unit].columns.status, text: code });

const unknownMember = (categories: readonly StatusCategory[], unit: CountUnit): AxisMember => ({
  text: unknownStatus,
  short: UNKNOWN_SHORT,
  terms: unknownTerms(categories, unit),
});

/**
 * 未記入・不明 is asked for by itself, so that the 検算 proves something. Codes that conditions would read as operators or
 * wildcards cannot be asked not to be there: then it is what is left.
 */
function unknownTerms(categories: readonly StatusCategory[], unit: CountUnit): CountTerms {
  const { columns } = countedIn[unit];
  return categories.every(({ code }) => plainCode.test(code))
    ? meeting(...categories.map(({ code }) => ({ column: columns.status, text: code, isNot: true })))
    : otherThanAny(categories.map((category) => codeTerms(category, unit)));
}

/** 軸の値, in their order, of what occurs in some rows; 状況 and 実施済みか have all of theirs. */
export const axisMembers = {
  ...(Object.fromEntries(headingFields.map((level) => [level, headingMembers(level)])) as Record<
    HeadingField,
    MembersOf
  >),
  ministry: ministryMembers,
  deadline: deadlineMembers,
  done: doneMembers,
  status: statusMembers,
} as const satisfies Record<PlainAxis | ColumnAxis, MembersOf>;
