import { headingFields, measureFields, type HeadingField, type MeasureField } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";
import {
  agreement,
  distinctShare,
  isJudged,
  isLettered,
  isProse,
  labelOrName,
  looksLikeNames,
  looksLikeReports,
  share,
  toldValues,
  usualLevel,
} from "./columnEvidence";
import type { ColumnMap } from "./ColumnMap";
import type { ColumnReason } from "./ColumnReading";
import type { HeaderBlock, HeaderColumn } from "./HeaderBlock";
import { labelWhereNoOther } from "./contextWords";
import { SURE, wordsOfAnyColumn, type HeaderMatch } from "./HeaderWordIndex";
import type { Judges } from "./Judges";
import { mainCandidate, MARKED } from "./mainCandidate";
import type { ChosenColumns } from "./SheetReading";

/** The values of a column below its header, blanks left out; a sample is enough. */
export type ColumnValues = (column: number) => readonly string[];

/** 候補: a column that may be a field's. */
export interface Candidate {
  readonly column: number;
  readonly field: MeasureField;
  readonly reason: ColumnReason;
  /** How strongly it claims the field, 0 to 1; the strongest gets it. */
  readonly score: number;
  readonly recency: number;
  /** How sure the column is the field's, were it given to it, 0 to 1. */
  readonly confidence: number;
}

/** 列の割り当て, with the candidates that were left empty-handed. */
export interface Assignment {
  readonly columns: ColumnMap;
  /** By column. */
  readonly taken: ReadonlyMap<number, Candidate>;
  /** Columns that could have had a field which another one has, by that field. */
  readonly rivals: ReadonlyMap<MeasureField, Candidate>;
}

const labelLater = new Set(labelWhereNoOther.map(foldText));

const HALF = 0.5;
/** A column that nobody has filled in yet is still the one that its header says. */
const UNFILLED = 0.97;
/** 取組内容 as the plan has it stands beside 進捗状況. */
const PLANNED = 0.9;
const WHERE_NO_OTHER = 0.3;
/** Values alone are the weakest evidence: any header word outweighs them. */
const BY_VALUES = 0.1;
const MOSTLY = 0.8;
/** Fewer values than this prove nothing. */
const FEW = 3;
/** Last period's column is often hidden, not deleted. */
const HIDDEN = 0.9;
/** A claim this close to the strongest one leaves a doubt. */
const CLOSE = 0.95;
/** Bullets open sentences too; numbers hardly ever do. */
const numbered: ReadonlySet<MeasureField> = new Set(["chapter", "section", "item"]);

/**
 * 列を割り当てる: by the header words first, then by what stands below them. A status column is one of whose
 * values half are in the scheme; 進捗状況 over ◎○△× is a status column, 状況 over sentences is not.
 */
export function assignColumns(
  header: HeaderBlock,
  valuesOf: ColumnValues,
  judges: Judges,
  hiddenColumns: ReadonlySet<number> = new Set(),
  { columns: chosen, unread = [] }: ChosenColumns = { columns: {} },
): Assignment {
  const settled = new Set([...Object.values(chosen), ...unread]);
  const mains = header.columns.flatMap(
    (column) => mainCandidate(column, valuesOf(column.column), judges) ?? [],
  );
  const marked = new Set(mains.filter(({ score }) => score === MARKED).map(({ column }) => column));
  const others = header.columns.filter(({ column }) => !marked.has(column));
  const candidates = [
    ...mains,
    ...others.flatMap((column) => candidatesOf(column, valuesOf(column.column), judges)),
    ...headingCandidates(others, valuesOf),
    ...others.flatMap((column) => candidatesByValues(column, valuesOf(column.column), judges)),
  ]
    .filter(({ field, column }) => !(field in chosen) && !settled.has(column))
    .map((each) => (hiddenColumns.has(each.column) ? { ...each, score: each.score * HIDDEN } : each))
    .sort((a, b) => b.score - a.score || b.recency - a.recency || a.column - b.column);
  const byField = new Map<MeasureField, Candidate>();
  const taken = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (byField.has(candidate.field) || taken.has(candidate.column)) continue;
    byField.set(candidate.field, candidate);
    taken.set(candidate.column, candidate);
  }
  preferLater(candidates, byField, taken);
  return { columns: mapOf(byField), taken, rivals: rivalsOf(candidates, byField, taken) };
}

/** Of two columns whose headers name a period the later is this one's, filled in or not. */
function preferLater(
  candidates: readonly Candidate[],
  byField: Map<MeasureField, Candidate>,
  taken: Map<number, Candidate>,
): void {
  for (const candidate of candidates) {
    const winner = byField.get(candidate.field);
    const isLater = winner && winner.recency !== 0 && candidate.recency > winner.recency;
    if (!isLater || candidate.reason !== winner.reason || taken.has(candidate.column)) continue;
    byField.set(candidate.field, candidate);
    taken.delete(winner.column);
    taken.set(candidate.column, candidate);
  }
}

const mapOf = (byField: ReadonlyMap<MeasureField, Candidate>): ColumnMap =>
  Object.fromEntries(
    measureFields.flatMap((field) => {
      const candidate = byField.get(field);
      return candidate ? [[field, candidate.column]] : [];
    }),
  );

/** Another column of the same period whose header says the same, and that became nothing else. */
function rivalsOf(
  candidates: readonly Candidate[],
  byField: ReadonlyMap<MeasureField, Candidate>,
  taken: ReadonlyMap<number, Candidate>,
): Map<MeasureField, Candidate> {
  const rivals = new Map<MeasureField, Candidate>();
  for (const candidate of candidates) {
    const winner = byField.get(candidate.field);
    const isClose =
      winner !== undefined &&
      candidate.reason !== "values" &&
      candidate.score >= winner.score * CLOSE &&
      candidate.recency === winner.recency;
    if (isClose && !taken.has(candidate.column) && !rivals.has(candidate.field))
      rivals.set(candidate.field, candidate);
  }
  return rivals;
}

function candidatesOf(header: HeaderColumn, values: readonly string[], judges: Judges): Candidate[] {
  const { column, match, recency } = header;
  if (!match || match.field === "heading") return [];
  const told = toldValues(values);
  const isNameLater = wordsOfAnyColumn.has(match.word);
  const fields = match.isLearned
    ? [{ field: match.field, weight: 1 }]
    : [
        ...(isNameLater && match.field === "name" ? [] : fieldsByValues(match.field, told, judges)).map(
          ({ field, weight }) => ({ field, weight: isNameLater ? weight * PLANNED : weight }),
        ),
        ...(isNameLater ? [{ field: "name" as const, weight: WHERE_NO_OTHER }] : []),
        ...(labelLater.has(match.word) ? [{ field: "label" as const, weight: WHERE_NO_OTHER }] : []),
      ];
  return fields.map(({ field, weight }) => ({
    column,
    field,
    recency,
    reason: reasonOf(match),
    score: match.certainty * weight,
    confidence: headerConfidence(match, field, told, judges),
  }));
}

function reasonOf({ isLearned, certainty }: HeaderMatch): ColumnReason {
  if (isLearned) return "learned";
  return certainty >= SURE ? "header" : "partOfHeader";
}

/** A whole header word is believed unless most values speak against it; a part of one needs values that speak for it. */
function headerConfidence(
  match: HeaderMatch,
  field: MeasureField,
  values: readonly string[],
  judges: Judges,
): number {
  if (match.isLearned) return 1;
  const agrees = agreement(field, values, judges);
  if (match.certainty >= SURE) {
    if (agrees >= HALF) return 1;
    return values.length < FEW ? 0.7 : HALF + agrees / 5;
  }
  if (agrees < HALF && values.length >= FEW) return 0.4;
  return isJudged(field) && agrees >= MOSTLY && values.length > 0 ? 0.9 : 0.7;
}

/** What a column's values make of the field its header names; a weight of 1 agrees with the header. */
function fieldsByValues(
  field: MeasureField,
  told: readonly string[],
  judges: Judges,
): { field: MeasureField; weight: number }[] {
  if (told.length === 0) return [{ field, weight: UNFILLED }];
  switch (field) {
    case "status":
    case "progress":
      return statusOrProgress(field, told, judges);
    case "id":
      return [{ field: share(told, isLettered) >= HALF ? "label" : "id", weight: 1 }];
    case "label":
      return [{ field: labelOrName(told), weight: 1 }];
    case "name":
      if (looksLikeReports(told)) return reportsAsNames;
      // 施策 over several 取組 repeats itself, the measures' own names do not.
      return [{ field, weight: MOSTLY + distinctShare(told) * (1 - MOSTLY) }];
    case "ministries":
      return [{ field, weight: HALF + agreement(field, told, judges) / 2 }];
    default:
      return [{ field, weight: 1 }];
  }
}

/** 本年度の取組 over sentences is how the measure goes. */
const reportsAsNames: { field: MeasureField; weight: number }[] = [
  { field: "progress", weight: 0.6 },
  { field: "name", weight: 0.3 },
];

function statusOrProgress(
  field: "status" | "progress",
  values: readonly string[],
  judges: Judges,
): { field: MeasureField; weight: number }[] {
  const coded = agreement("status", values, judges);
  if (coded >= HALF) return [{ field: "status", weight: field === "status" ? 1 : HALF }];
  if (field === "progress") return [{ field, weight: 1 }];
  return isProse(values) ? [{ field: "progress", weight: HALF }] : [];
}

/** What the values of a column say by themselves, for headers that nobody knows. */
function candidatesByValues(
  { column, recency, match, word }: HeaderColumn,
  values: readonly string[],
  judges: Judges,
): Candidate[] {
  if (judges.headers.isTaughtAsNone(word)) return [];
  const candidate = (field: MeasureField, confidence: number): Candidate[] => [
    { column, field, recency, reason: "values", score: BY_VALUES * confidence, confidence },
  ];
  const told = toldValues(values);
  const level = usualLevel(told);
  if (level !== undefined && numbered.has(level)) return candidate(level, 0.7);
  if (share(told, isLettered) >= MOSTLY) return candidate("label", 0.8);
  if (match !== undefined) return looksLikeNames(told) ? candidate("name", 0.4) : [];
  if (told.length >= FEW && agreement("status", told, judges) >= MOSTLY) return candidate("status", 0.5);
  if (told.length >= FEW && agreement("ministries", told, judges) >= MOSTLY)
    return candidate("ministries", 0.5);
  if (looksLikeReports(told)) return candidate("progress", 0.5);
  return looksLikeNames(told) ? candidate("name", 0.5) : [];
}

/** Columns of headings that no word places: their values' marks do, else the next level below those to the left. */
function headingCandidates(columns: readonly HeaderColumn[], valuesOf: ColumnValues): Candidate[] {
  const named = new Set(columns.map(({ match }) => match?.field));
  let lowest = -1;
  return columns.flatMap(({ column, match, recency }) => {
    const own = headingFields.findIndex((field) => field === match?.field);
    lowest = Math.max(lowest, own);
    if (match?.field !== "heading") return [];
    const isFree = (field: HeadingField): boolean =>
      !named.has(field) && headingFields.indexOf(field) > lowest;
    const level = usualLevel(valuesOf(column)) ?? headingFields.find(isFree);
    if (level === undefined) return [];
    lowest = Math.max(lowest, headingFields.indexOf(level));
    return [{ column, field: level, recency, reason: "header", score: match.certainty, confidence: 0.9 }];
  });
}
