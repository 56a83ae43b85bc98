import { memoize, memoizeBeside } from "../collection/memoize";
import { isBlank, saysNothing } from "../text/blank";
import type { FoldedText } from "../text/foldText";
import { withoutRelistedMark } from "../text/relistedMark";
import { legalForms } from "./legalForms";
import { ministryKeyWithSource, type MinistryIndex, type MinistryName } from "./MinistryIndex";
import {
  bodyWords,
  innerUnitEndings,
  leadingMarks,
  openEndings,
  roleWords,
  separatorMarks,
  separatorWords,
  unitEndings,
} from "./ministryListWords";
import type { MinistryEntry } from "./MinistryMaster";

/** 担当府省庁欄に書かれた一つの名. */
export interface MinistryMention {
  /** UTF-16 range of the name (without its unit) in the written text. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Absent: nothing in the master is called so. */
  readonly entry?: MinistryEntry;
  /**
   * exact: as the master has it; variant: the same but for width, spaces, radicals, old kanji;
   * abbreviation; loose: a loose form of a group term; unknown.
   */
  readonly form: "exact" | "variant" | "abbreviation" | "loose" | "unknown";
  /** Others that may be meant with equal right (NISC in a year that saw two): it is to be asked which. */
  readonly others?: readonly MinistryEntry[];
  /** 法人の種類 before the name （独）, with the space behind it; a part of `written`. */
  readonly legalForm?: string;
  /** 局・課・室 written after or in brackets behind a known body. */
  readonly unit?: string;
}

const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join("|");
const oneOf = (marks: string): string => `[${marks.replace(/[\]\\^-]/gu, "\\$&")}]`;
const bracketed = (words: readonly string[]): string => `[([【](?:${anyOf(words)})[)\\]】]`;

const separator = new RegExp(`^(?:${anyOf(separatorWords)}|${oneOf(separatorMarks)})`, "u");
/**
 * What may stand before a name and separates only there: 主担当の印 (◎内閣官房、○総務省; elsewhere the same
 * marks stand for letters left out, ○○課), numbers and letters, roles (主担当：), と, and an opening bracket.
 */
const prefix = new RegExp(
  `^(?:${bracketed(roleWords)}|${oneOf(leadingMarks)}|\\d{1,2}[.)]?|[a-zア-ン][.)]|[一-鿿ぁ-ん]{1,6}[:])`,
  "u",
);
const LONGEST_PREFIX = 12;
const openBracket = /^[([【]/u;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "【": "】" };
/** 内閣官房等, 総務省ほか, 総務省（主）: the ending adds nobody by name. */
const openEnding = new RegExp(`^(?:${anyOf(openEndings)}|${bracketed(roleWords)})`, "u");
const closingEnding = new RegExp(`(?:${anyOf(openEndings)})$`, "u");
const LONGEST_ENDING = 12;
const SHORTEST_ALIAS = 3;
/** So many letters are read by asking forward. */
const LONG = 500;
/** 情報流通行政局, also with a bracket of its own behind. */
const unitEnding = new RegExp(`(?:${anyOf(unitEndings)})(?:\\([^()]*\\))?$`, "u");
const innerUnit = new RegExp(
  `^(?!.*(?:${anyOf(bodyWords)})).{2,}(?:${anyOf(innerUnitEndings)})(?:\\([^()]*\\))?$`,
  "u",
);

/**
 * 担当府省庁欄を読む: every name in a cell, in order, by the longest match first, so that separators and
 * line breaks inside a name do no harm. Source of the separators: the printed tables (、 and 及び; 並びに).
 */
export const readMinistries: (text: string, index: MinistryIndex) => readonly MinistryMention[] =
  memoizeBeside(read);

/** A cell while it is read. */
interface Cell {
  readonly text: string;
  readonly folded: FoldedText;
  readonly index: MinistryIndex;
  /** What is known to stand at a position; names in a row are asked for more than once. */
  readonly known: Map<number, Read | undefined>;
}

interface Read {
  readonly mention: MinistryMention;
  /** Position in the key behind the mention. */
  readonly after: number;
}

function read(text: string, index: MinistryIndex): MinistryMention[] {
  const mentions: MinistryMention[] = [];
  const folded = ministryKeyWithSource(text);
  const cell: Cell = { text, folded, index, known: new Map() };
  // A name asks for the one behind it: from the end on, a row of thousands needs no deep stack.
  for (let at = folded.key.length - 1; at >= LONG; at--) readKnown(cell, at);
  let position = 0;
  while (position < folded.key.length) {
    const skipped = separatorLength(folded.key, position, index);
    if (skipped > 0) {
      position += skipped;
    } else {
      const next = readMention(cell, position);
      mentions.push(next.mention);
      position = next.after;
    }
  }
  return mentions;
}

function separatorLength(key: string, position: number, index: MinistryIndex): number {
  const found = separator.exec(key.slice(position, position + 4));
  if (found) return found[0].length;
  const before = prefix.exec(key.slice(position, position + LONGEST_PREFIX))?.[0];
  // 総務省 副：警察庁: a name is never taken for the role of the next one.
  if (before === undefined || index.longestAt(key, position)) return 0;
  const after = position + before.length;
  const bringsName =
    index.longestAt(key, after) !== undefined ||
    legalFormLength(key, after, index) > 0 ||
    separatorLength(key, after, index) > 0;
  return bringsName && after < key.length ? before.length : 0;
}

/** The length of a 法人の種類 that stands at a position; 0 where none does, or no name comes after it. */
function legalFormLength(key: string, position: number, index: MinistryIndex): number {
  const length = legalForms.find((form) => key.startsWith(form, position))?.length ?? 0;
  const after = position + length;
  return length > 0 && after < key.length && separatorLength(key, after, index) === 0 ? length : 0;
}

function readMention(cell: Cell, position: number): Read {
  const known = readKnown(cell, position);
  if (known) return known;
  const legalForm = legalFormLength(cell.folded.key, position, cell.index);
  if (legalForm > 0) {
    const { mention, after } = readMention(cell, position + legalForm);
    return { mention: withLegalForm(cell, position, mention), after };
  }
  const after = runEnd(cell, position);
  return { mention: mentionOf(cell, position, after), after };
}

function withLegalForm({ text, folded }: Cell, position: number, mention: MinistryMention): MinistryMention {
  const start = folded.starts[position] ?? 0;
  return {
    ...mention,
    start,
    written: text.slice(start, mention.end),
    legalForm: text.slice(start, mention.start) + (mention.legalForm ?? ""),
  };
}

/** A known name, when it ends where a name may end; otherwise the letters belong to something unknown. */
function readKnown(cell: Cell, position: number): Read | undefined {
  if (!cell.known.has(position)) {
    const name = cell.index.longestAt(cell.folded.key, position);
    cell.known.set(position, name && readNamed(cell, position, name));
  }
  return cell.known.get(position);
}

function readNamed(cell: Cell, position: number, name: MinistryName): Read | undefined {
  const { key } = cell.folded;
  const nameEnd = position + name.key.length;
  const mention = mentionOf(cell, position, nameEnd, name);
  const ending = openEnding.exec(key.slice(nameEnd, nameEnd + LONGEST_ENDING))?.[0] ?? "";
  if (ending === "") {
    const glossEnd = ownNameEnd(cell, nameEnd, name);
    if (glossEnd !== undefined) return { mention, after: endingEnd(cell, glossEnd) };
    const unitEnd = unitEndAt(cell, nameEnd, name);
    if (unitEnd !== undefined) {
      const unit = sourceText(cell, nameEnd, unitEnd);
      return { mention: { ...mention, unit }, after: endingEnd(cell, unitEnd) };
    }
  }
  const afterEnding = nameEnd + ending.length;
  return isBoundary(cell, afterEnding) ? { mention, after: afterEnding } : undefined;
}

/** 総務省（情報流通行政局）ほか２省庁: behind what belongs to the name, such an ending adds nobody either. */
function endingEnd(cell: Cell, position: number): number {
  const ending = openEnding.exec(cell.folded.key.slice(position, position + LONGEST_ENDING))?.[0] ?? "";
  const after = position + ending.length;
  return isBoundary(cell, after) ? after : position;
}

/** 内閣サイバーセキュリティセンター（NISC）: the end of a bracket that holds another name of the same body. */
function ownNameEnd({ folded, index }: Cell, position: number, { entry }: MinistryName): number | undefined {
  const end = bracketEnd(folded.key, position);
  return end !== undefined && index.isCalled(entry, folded.key.slice(position + 1, end - 1))
    ? end
    : undefined;
}

/** Where the unit that stands behind a name ends; undefined where none does. */
function unitEndAt(cell: Cell, position: number, name: MinistryName): number | undefined {
  const { key } = cell.folded;
  if (isUnitBracket(cell, position, name) && !opensLegalForm(cell, position)) {
    return bracketEnd(key, position);
  }
  const breaks = breaksBefore(cell, position);
  const agency = breaks ? undefined : ownAgency(cell, position, name);
  if (agency && isBoundary(cell, position + agency.key.length)) return position + agency.key.length;
  const isOther = !agency && opensKnown(cell, position);
  if (isOther || name.entry.kind === "group" || startsAfresh(cell, position)) return undefined;
  const end = withoutEnding(cell, position, runEnd(cell, position));
  return (breaks ? innerUnit : unitEnding).test(key.slice(position, end)) ? end : undefined;
}

/** 情報流通行政局ほか２省庁: the end of the unit alone. */
function withoutEnding({ folded }: Cell, from: number, to: number): number {
  const run = folded.key.slice(from, to);
  return to - (closingEnding.exec(run)?.[0].length ?? 0);
}

/** 総務省消防庁: a body's own agency directly behind its name is its unit. */
function ownAgency({ folded, index }: Cell, position: number, name: MinistryName): MinistryName | undefined {
  const next = index.longestAt(folded.key, position);
  return next?.entry.parent === name.entry.name ? next : undefined;
}

/** A bracket behind a name holds its unit (…局, its own agency) unless it names bodies of their own. */
function isUnitBracket({ folded, index }: Cell, position: number, name: MinistryName): boolean {
  if (!openBracket.test(folded.key.charAt(position))) return false;
  const inner = index.longestAt(folded.key, position + 1)?.entry;
  if (inner) return inner.parent === name.entry.name || inner.kind === "nonMinistry";
  return separatorLength(folded.key, position + 1, index) === 0;
}

/** A name may end before the end, a separator, a line break, or another name that follows directly. */
const isBoundary = (cell: Cell, position: number): boolean =>
  startsAfresh(cell, position) || breaksBefore(cell, position) || opensKnown(cell, position);

/** Whether nothing more can belong to what stands before a position. */
const startsAfresh = (cell: Cell, position: number): boolean =>
  position >= cell.folded.key.length ||
  separatorLength(cell.folded.key, position, cell.index) > 0 ||
  opensLegalForm(cell, position);

/** A known name that is one to its end: in 政府機関総合対策グループ no name opens. Short aliases prove nothing. */
function opensKnown(cell: Cell, position: number): boolean {
  const next = cell.index.longestAt(cell.folded.key, position);
  if (!next || (next.form === "alias" && next.key.length < SHORTEST_ALIAS)) return false;
  return readKnown(cell, position) !== undefined;
}

/** （独） with its name right behind what is no separator; before a line break it belongs to what stands before. */
function opensLegalForm(cell: Cell, position: number): boolean {
  const { key } = cell.folded;
  if (!openBracket.test(key.charAt(position))) return false;
  const length = legalFormLength(key, position, cell.index);
  return length > 0 && !breaksBefore(cell, position + length);
}

function breaksBefore({ text, folded }: Cell, position: number): boolean {
  const gapStart = folded.ends[position - 1];
  return gapStart !== undefined && text.slice(gapStart, folded.starts[position]).includes("\n");
}

/** Where the run of letters from a position ends: at a separator, or where a new line begins a known name. */
function runEnd(cell: Cell, from: number): number {
  const { key } = cell.folded;
  let position = from + 1;
  while (
    position < key.length &&
    separatorLength(key, position, cell.index) === 0 &&
    !(breaksBefore(cell, position) && opensName(cell, position))
  ) {
    position = bracketEnd(key, position) ?? position + 1;
  }
  return Math.min(position, key.length);
}

const opensName = (cell: Cell, position: number): boolean =>
  cell.index.longestAt(cell.folded.key, position) !== undefined || opensLegalForm(cell, position);

/** The position behind a bracket that opens here; undefined when none opens or it never closes. */
function bracketEnd(key: string, position: number): number | undefined {
  const open = key.charAt(position);
  const close = closing[open];
  if (close === undefined) return undefined;
  let depth = 0;
  for (let at = position; at < key.length; at++) {
    if (key.charAt(at) === open) depth++;
    else if (key.charAt(at) === close) depth--;
    if (depth === 0) return at + 1;
  }
  const first = key.indexOf(close, position);
  return first < 0 ? undefined : first + 1;
}

const sourceText = ({ text, folded }: Cell, from: number, to: number): string =>
  text.slice(folded.starts[from], folded.ends[to - 1]);

function mentionOf(cell: Cell, from: number, to: number, name?: MinistryName): MinistryMention {
  const { text, folded } = cell;
  const written = sourceText(cell, from, to);
  const range = { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? text.length, written };
  if (!name) return { ...range, form: "unknown" };
  return {
    ...range,
    entry: name.entry,
    form: formOf(name, written),
    ...(name.others && { others: name.others }),
  };
}

function formOf(name: MinistryName, written: string): MinistryMention["form"] {
  if (name.form === "alias") return "abbreviation";
  if (name.form === "loose") return "loose";
  if (name.form === "variant") return "variant";
  return withoutLineBreaks(written) === name.entry.name ? "exact" : "variant";
}

/** A name broken across lines is layout: the break and the indent of the next line are not content. */
export const withoutLineBreaks = (text: string): string =>
  text.replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/gu, "");

/** The name under which a mention is listed: canonical, or as written while its meaning is not certain. */
export function mentionName(mention: MinistryMention): string {
  const certain = mention.form !== "loose" && mention.entry !== undefined && !mention.others;
  return certain && mention.entry ? mention.entry.name : withoutLineBreaks(mention.written).trim();
}

/** The written text with some mentions replaced; everything else stays as it is. */
export function replaceMentions(
  text: string,
  replacements: readonly { readonly mention: MinistryMention; readonly by: string }[],
): string {
  return replacements.reduceRight(
    (result, { mention, by }) => result.slice(0, mention.start) + by + result.slice(mention.end),
    text,
  );
}

/** Whether a 担当府省庁 cell names anybody: neither －, nor the mark 再掲, nor nothing. */
export const namesSomebody: (text: string) => boolean = memoize(
  (text) => !isBlank(text) && !saysNothing(text) && withoutRelistedMark(text) !== "",
);
