import { readLabel } from "../label/readLabel";
import { headingPath, MeasureIndex, ministrySetKey } from "../measure/MeasureIndex";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import type { StatusScheme } from "../status/StatusScheme";
import { foldText } from "../text/foldText";
import { lowestCode, statusCodeOf } from "./statusCode";

/** 施策: its live rows, in the order of the document; at least one. */
export type Letter = readonly [MeasureRow, ...MeasureRow[]];

/**
 * 施策にまとめる: rows one below the other under one letter are a measure, and so are several ministries' answers
 * to the same id and name, wherever they stand. Measures of which every row is relisted are left out.
 */
export function groupLetters(rows: readonly MeasureRow[]): Letter[] {
  const index = new MeasureIndex(rows);
  const answered = new Map<string, { first: MeasureRow; letter: MeasureRow[] }>();
  const letters: MeasureRow[][] = [];
  let above: MeasureRow | undefined;
  let letter: MeasureRow[] = [];
  for (const row of rows) {
    const key = answerKey(row);
    const answer = key === undefined ? undefined : answered.get(key);
    const goesOn =
      above !== undefined &&
      row.grain !== "letter" &&
      (index.sameLetter(above, row) || isNextAnswer(above, row));
    if (!goesOn) {
      letter = answer && differInMinistries(answer.first, row) ? answer.letter : [];
      if (letter.length === 0) letters.push(letter);
    }
    letter.push(row);
    if (key !== undefined && !answer) answered.set(key, { first: row, letter });
    above = row;
  }
  return letters.flatMap(splitHead).flatMap((all) => {
    const [first, ...others] = all.filter((row) => !row.relisted);
    return first ? [[first, ...others] as const] : [];
  });
}

/**
 * A list may not show the heading under which the letters began anew: sub-items that share a name are not those of
 * a row above that has another.
 */
function splitHead(letter: readonly MeasureRow[]): (readonly MeasureRow[])[] {
  const at = letter.findIndex(isSubItem);
  if (at <= 0) return [letter];
  const [head, subItems] = [letter.slice(0, at), letter.slice(at)];
  const [headNames, names] = [head.map(nameKey), subItems.map(nameKey)];
  const isShared = subItems.some((row) => subItems.some((other) => sharesName(row, other)));
  return isShared && !names.some((name) => headNames.includes(name)) ? [head, subItems] : [letter];
}

const sharesName = (a: MeasureRow, b: MeasureRow): boolean =>
  a.label !== b.label && nameKey(a) !== "" && nameKey(a) === nameKey(b);

/** What two answers to one measure share; undefined where a row has no id or no name. */
function answerKey(row: MeasureRow): string | undefined {
  if (nameKey(row) === "" || row.relisted) return undefined;
  // Where the user says that rows are answers, their name tells the measure; else it takes an id too.
  if (row.grain === "ministryAnswer") return [headingPath(row), nameKey(row), row.label].join("\u0000");
  if (row.id === null || row.grain !== undefined) return undefined;
  return [foldText(row.id), nameKey(row), row.label].join("\u0000");
}

/** Without an id, another ministry's answer is known by standing right below. */
const isNextAnswer = (above: MeasureRow, row: MeasureRow): boolean =>
  !above.relisted &&
  !row.relisted &&
  nameKey(row) !== "" &&
  nameKey(above) === nameKey(row) &&
  above.id === row.id &&
  above.label === row.label &&
  headingPath(above) === headingPath(row) &&
  differInMinistries(above, row);

const differInMinistries = (a: MeasureRow, b: MeasureRow): boolean =>
  ministrySetKey(a.ministries) !== ministrySetKey(b.ministries);

/**
 * 施策の状況: what its own row says, or the lowest where several ministries answered; where its own row says
 * nothing, the lowest of its sub-items. Undefined is 未記入・不明.
 */
export function letterCode(letter: Letter, scheme: StatusScheme): string | undefined {
  const own = letter.filter((row) => !isSubItem(row));
  const isStated = own.some(({ status }) => status !== null);
  const subItems = letter.filter(isSubItem);
  const deciding = isStated || subItems.length === 0 ? own : subItems;
  return lowestCode(
    deciding.map((row) => statusCodeOf(row, scheme)),
    scheme,
  );
}

function isSubItem(row: MeasureRow): boolean {
  const label = readLabel(row.label ?? "");
  return label?.sub !== undefined || label?.mark !== undefined;
}
