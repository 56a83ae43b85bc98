import { looksLikeLabel, readLabel } from "../label/readLabel";
import { headingFields, measureFields, type HeadingField, type MeasureField } from "../measure/MeasureRow";
import { readMinistries } from "../ministry/readMinistries";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import { readStatus } from "../status/readStatus";
import type { StatusScheme } from "../status/StatusScheme";
import { isBlank } from "../text/blank";
import { foldText } from "../text/foldText";
import { hasRelistedMark } from "../text/relistedMark";
import type { ColumnMap } from "./ColumnMap";
import type { HeaderBlock, HeaderColumn } from "./HeaderBlock";
import { labelWhereNoOther, nameWhereNoOther } from "./headerWords";
import { headingLevel, isSentence } from "./headingLine";

/** What values are judged by. */
export interface Judges {
  readonly ministries: MinistryIndex;
  readonly scheme: StatusScheme;
}

/** The values of a column below its header, blanks left out; a sample is enough. */
export type ColumnValues = (column: number) => readonly string[];

interface Candidate {
  readonly column: number;
  readonly field: MeasureField;
  readonly score: number;
  readonly recency: number;
}

const nameLater = new Set(nameWhereNoOther.map(foldText));
const labelLater = new Set(labelWhereNoOther.map(foldText));

/** From this mean length on, a text is prose and no code. */
const PROSE = 10;
const HALF = 0.5;
const WHERE_NO_OTHER = 0.3;
/** Values alone are the weakest evidence: any header word outweighs them. */
const BY_VALUES = 0.1;
const MOSTLY = 0.8;
/** Bullets open sentences too; numbers hardly ever do. */
const numbered: ReadonlySet<MeasureField> = new Set(["chapter", "section", "item"]);

/**
 * 列を割り当てる: by the header words first, then by what stands below them. A status column is one of whose
 * values half are in the scheme; 進捗状況 over ◎○△× is a status column, 状況 over sentences is not.
 */
export function assignColumns(header: HeaderBlock, valuesOf: ColumnValues, judges: Judges): ColumnMap {
  const candidates = [
    ...header.columns.flatMap((column) => candidatesOf(column, valuesOf(column.column), judges)),
    ...headingCandidates(header, valuesOf),
    ...header.columns.flatMap((column) => candidatesByValues(column, valuesOf(column.column))),
  ].sort((a, b) => b.score - a.score || b.recency - a.recency || a.column - b.column);
  const map: Partial<Record<MeasureField, number>> = {};
  const taken = new Set<number>();
  for (const { column, field } of candidates) {
    if (map[field] === undefined && !taken.has(column)) {
      map[field] = column;
      taken.add(column);
    }
  }
  return Object.fromEntries(
    measureFields.flatMap((field) => (map[field] === undefined ? [] : [[field, map[field]]])),
  );
}

function candidatesOf(header: HeaderColumn, values: readonly string[], judges: Judges): Candidate[] {
  const { column, match, recency } = header;
  if (!match || match.field === "heading") return [];
  const fields = [
    ...fieldsByValues(match.field, values, judges),
    ...(nameLater.has(match.word) ? [{ field: "name" as const, weight: WHERE_NO_OTHER }] : []),
    ...(labelLater.has(match.word) ? [{ field: "label" as const, weight: WHERE_NO_OTHER }] : []),
  ];
  return fields.map(({ field, weight }) => ({ column, field, recency, score: match.certainty * weight }));
}

/** What a column's values make of the field its header names; a weight of 1 agrees with the header. */
function fieldsByValues(
  field: MeasureField,
  values: readonly string[],
  judges: Judges,
): { field: MeasureField; weight: number }[] {
  const told = values.filter((value) => !hasRelistedMark(value));
  if (told.length === 0) return [{ field, weight: HALF }];
  switch (field) {
    case "status":
    case "progress":
      return statusOrProgress(field, told, judges.scheme);
    case "id":
      return [{ field: share(told, isLettered) >= HALF ? "label" : "id", weight: 1 }];
    case "label":
      return [{ field: labelOrName(told), weight: 1 }];
    case "ministries":
      return [{ field, weight: HALF + share(told, (text) => namesMinistry(text, judges.ministries)) / 2 }];
    default:
      return [{ field, weight: 1 }];
  }
}

function statusOrProgress(
  field: "status" | "progress",
  values: readonly string[],
  scheme: StatusScheme,
): { field: MeasureField; weight: number }[] {
  const coded = share(values, (text) => readStatus(text, scheme).form !== "unknown");
  if (coded >= HALF) return [{ field: "status", weight: field === "status" ? 1 : HALF }];
  if (field === "progress") return [{ field, weight: 1 }];
  return meanLength(values) >= PROSE ? [{ field: "progress", weight: HALF }] : [];
}

/** 項目 over sentences is the measure's name, not its label. */
const labelOrName = (values: readonly string[]): "label" | "name" =>
  share(values, looksLikeLabel) < HALF && meanLength(values) >= PROSE ? "name" : "label";

const isLettered = (text: string): boolean => readLabel(text) !== undefined;

const namesMinistry = (text: string, index: MinistryIndex): boolean =>
  readMinistries(text, index).some((mention) => mention.entry !== undefined);

/** What the values of a column say by themselves, for headers that nobody knows. */
function candidatesByValues({ column, recency }: HeaderColumn, values: readonly string[]): Candidate[] {
  const level = usualLevel(values);
  const candidate = (field: MeasureField): Candidate[] => [{ column, field, recency, score: BY_VALUES }];
  if (level !== undefined && numbered.has(level)) return candidate(level);
  if (share(values, isLettered) >= MOSTLY) return candidate("label");
  return looksLikeNames(values) ? candidate("name") : [];
}

/** Short texts, hardly any twice, that are no sentences. */
function looksLikeNames(values: readonly string[]): boolean {
  const length = meanLength(values);
  const differing = new Set(values).size;
  return length >= 4 && length <= 60 && differing * 2 > values.length && share(values, isSentence) < HALF;
}

/** Columns of headings that no word places: their values' marks do, else the next free level. */
function headingCandidates(header: HeaderBlock, valuesOf: ColumnValues): Candidate[] {
  const named = new Set(header.columns.map(({ match }) => match?.field));
  const free = headingFields.filter((field) => !named.has(field));
  return header.columns
    .filter(({ match }) => match?.field === "heading")
    .flatMap(({ column, match, recency }) => {
      const level = usualLevel(valuesOf(column)) ?? free[0];
      if (level === undefined) return [];
      free.splice(0, free.indexOf(level) + 1);
      return [{ column, field: level, recency, score: match?.certainty ?? 0 }];
    });
}

/** The level that most of a column's headings are marked with. */
function usualLevel(values: readonly string[]): HeadingField | undefined {
  const levels = values.map(headingLevel);
  return headingFields.find((field) => levels.filter((level) => level === field).length * 2 > values.length);
}

const share = (values: readonly string[], test: (text: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const meanLength = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + value.length, 0) / Math.max(values.length, 1);

/** Whether a value counts as one for judging a column. */
export const isValue = (text: string | undefined): text is string => !isBlank(text);
