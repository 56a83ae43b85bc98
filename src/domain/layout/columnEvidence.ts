import { looksLikeLabel, readLabel } from "../label/readLabel";
import type { HeadingField, MeasureField } from "../measure/MeasureRow";
import { headingFields } from "../measure/MeasureRow";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import { readMinistries } from "../ministry/readMinistries";
import { readStatus } from "../status/readStatus";
import { isBlank } from "../text/blank";
import { isErrorValue } from "../text/errorValue";
import { hasJapanese } from "../text/hasJapanese";
import { hasRelistedMark } from "../text/relistedMark";
import { headingLevel, isSentence } from "./headingLine";
import type { Judges } from "./Judges";

/** From this mean length on, a text is prose and no code. */
const PROSE = 10;
const LONGEST_ID = 16;

/** Whether a value counts as one for judging a column. */
export const isValue = (text: string | undefined): text is string => !isBlank(text);

/** The values that say something themselves: 再掲 stands in any column. */
export const toldValues = (values: readonly string[]): string[] =>
  values.filter((value) => !hasRelistedMark(value));

/** 値の裏づけ: the share of a column's values that are such as a field has. 1 where any text will do. */
export function agreement(field: MeasureField, values: readonly string[], judges: Judges): number {
  const fits = fitting[field];
  return fits === undefined || values.length === 0 ? 1 : share(values, (value) => fits(value, judges));
}

const bareValue = /^(?:[-+]?[\d.,/:％%]+|TRUE|FALSE)$/iu;
const isWording = (text: string): boolean => !bareValue.test(text.trim()) && !isErrorValue(text);

const fitting: Partial<Record<MeasureField, (text: string, judges: Judges) => boolean>> = {
  id: (text) => text.trim().length <= LONGEST_ID,
  label: looksLikeLabel,
  name: (text) => isWording(text) && !sentence.test(text.trim()),
  ministries: (text, { ministries }) => namesMinistry(text, ministries),
  status: (text, { scheme }) => readStatus(text, scheme).form !== "unknown",
  progress: isWording,
};

/** Fields whose values tell them from any other column. */
export const isJudged = (field: MeasureField): boolean =>
  field === "label" || field === "ministries" || field === "status";

const namesMinistry = (text: string, index: MinistryIndex): boolean =>
  readMinistries(text, index).some((mention) => mention.entry !== undefined);

export const isLettered = (text: string): boolean => readLabel(text) !== undefined;

/** 項目 over sentences is the measure's name, not its label. */
export const labelOrName = (values: readonly string[]): "label" | "name" =>
  share(values, looksLikeLabel) < 0.5 && isProse(values) ? "name" : "label";

export const isProse = (values: readonly string[]): boolean => meanLength(values) >= PROSE;

/** Short texts, hardly any twice, that are no sentences. */
export function looksLikeNames(values: readonly string[]): boolean {
  const length = meanLength(values);
  return (
    length >= 4 &&
    length <= 60 &&
    distinctShare(values) > 0.5 &&
    share(values, (value) => isSentence(value) || !hasJapanese(value)) < 0.5
  );
}

const sentence = /。|^[・○●◎]/mu;

/** Sentences or bulleted lines of some length. */
export const looksLikeReports = (values: readonly string[]): boolean =>
  isProse(values) && share(values, (value) => sentence.test(value)) >= 0.5;

/** The level that most of a column's headings are marked with. */
export function usualLevel(values: readonly string[]): HeadingField | undefined {
  const levels = values.map(headingLevel);
  return headingFields.find((field) => levels.filter((level) => level === field).length * 2 > values.length);
}

export const distinctShare = (values: readonly string[]): number =>
  values.length === 0 ? 1 : new Set(values).size / values.length;

export const share = (values: readonly string[], test: (text: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const meanLength = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + value.length, 0) / Math.max(values.length, 1);
