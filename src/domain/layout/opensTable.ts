import { foldText } from "../text/foldText";
import { neverMeasuresWords } from "./otherTableWords";
import { SURE, wordsOfAnyColumn, type HeaderMatch, type HeaderWordIndex } from "./HeaderWordIndex";
import { isOtherTableHeader, isYearHeader } from "./headerText";

/** So many known headers make a header row, however many unknown ones stand beside them. */
const ENOUGH = 3;
const telling = new Set<HeaderMatch["field"]>(["label", "name", "progress"]);
/** What tells a measure from a category of a legend. */
const placing = ["ministries", "label", "id"] as const satisfies readonly HeaderMatch["field"][];

/**
 * 施策の表の見出しか: texts open a table when three of them are surely header words, or two and at least half of all. One of them
 * must be a measure's own (label, name, progress).
 */
export function opensTable(texts: readonly string[], words: HeaderWordIndex): boolean {
  const fields = surelyNamed(texts, words);
  const matches = texts.map(words.match).filter((each) => each !== undefined);
  const isOwn = matches.some(
    ({ field, word }) => telling.has(field) && (fields.has("name") || !wordsOfAnyColumn.has(word)),
  );
  const isMeasures = fields.has("name") || fields.has("progress") || fields.has("status");
  if (!isOwn || !isMeasures || isOfOtherTable(texts, fields)) return false;
  return fields.size >= ENOUGH || (fields.size === 2 && matches.length * 2 >= texts.length);
}

/** Indicators, surveys and considerations share words with measures, but name no measure that is under way. */
function isOfOtherTable(texts: readonly string[], fields: ReadonlySet<HeaderMatch["field"]>): boolean {
  const isNamed = fields.has("name");
  const isAnswered = fields.has("progress") || fields.has("status");
  if (texts.some(isNeverMeasures)) return true;
  if (texts.some(isOtherTableHeader)) return !(isNamed && isAnswered);
  return texts.filter(isYearHeader).length >= 2 && !isNamed;
}

const neverMeasures = new Set(neverMeasuresWords.map(foldText));
const isNeverMeasures = (text: string): boolean => neverMeasures.has(foldText(text));

/** The fields that texts surely name; 内容 heads anything, and is a name only beside an answer. */
export function surelyNamed(texts: readonly string[], words: HeaderWordIndex): Set<HeaderMatch["field"]> {
  const sure = texts.map(words.match).filter((each) => each && each.certainty >= SURE);
  const own = new Set(
    sure.flatMap((match) => (match && !wordsOfAnyColumn.has(match.word) ? [match.field] : [])),
  );
  const isAnswered = own.has("progress") || (own.has("status") && placing.some((field) => own.has(field)));
  return isAnswered && sure.some((match) => match?.field === "name") ? own.add("name") : own;
}
