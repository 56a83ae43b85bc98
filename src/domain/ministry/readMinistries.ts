import { memoize, memoizeBeside } from "../collection/memoize";
import { isBlank, saysNothing } from "../text/blank";
import type { FoldedText } from "../text/foldText";
import { withoutRelistedMark } from "../text/relistedMark";
import { legalForms } from "./legalForms";
import { ministryKeyWithSource, type MinistryIndex, type MinistryName } from "./MinistryIndex";
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
  /** 法人の種類 before the name （独）, with the space behind it; a part of `written`. */
  readonly legalForm?: string;
  /** 局・課・室 written after or in brackets behind a known body. */
  readonly unit?: string;
}

const separator = /^(?:及び|並びに|および|ならびに|又は|または|若しくは|もしくは|[、,・/;。&+>\])】」|→⇒])/u;
/**
 * What may stand before a name and separates only there: 主担当の印 (◎内閣官房、○総務省; elsewhere the same
 * marks stand for letters left out, ○○課), numbers, roles (主担当：), と, and an opening bracket.
 */
const prefix = /^(?:[◎○●〇◯※と([【「<-]|\d{1,2}[.)]?|[一-鿿ぁ-ん]{1,6}[:])/u;
const LONGEST_PREFIX = 8;
const openBracket = /^[([【]/u;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "【": "】" };
/** 内閣官房等, 総務省ほか, 総務省（主）: the ending adds nobody by name. */
const openEnding =
  /^(?:等|ほか|他|など|\((?:主|副|正|主担当|副担当|とりまとめ|取りまとめ|取りまとめ担当|共同|幹事|代表|関係)\))/u;
const LONGEST_ENDING = 12;
const unitEnding =
  /(?:局|課|室|部|庁|所|院|センター|本部|事務局|委員会|機構|学校|隊|班|係|官|官房|審議官|参事官|担当|推進室|署|学会|会議)$/u;

/**
 * 担当府省庁欄を読む: every name in a cell, in order, by the longest match first, so that separators and
 * line breaks inside a name do no harm. Source of the separators: the printed tables (、 and 及び; 並びに).
 */
export const readMinistries: (text: string, index: MinistryIndex) => readonly MinistryMention[] =
  memoizeBeside(read);

function read(text: string, index: MinistryIndex): MinistryMention[] {
  const mentions: MinistryMention[] = [];
  const folded = ministryKeyWithSource(text);
  let position = 0;
  while (position < folded.key.length) {
    const skipped = separatorLength(folded.key, position, index);
    if (skipped > 0) {
      position += skipped;
    } else {
      const next = readMention(text, folded, position, index);
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

interface Read {
  readonly mention: MinistryMention;
  /** Position in the key behind the mention. */
  readonly after: number;
}

function readMention(text: string, folded: FoldedText, position: number, index: MinistryIndex): Read {
  const name = index.longestAt(folded.key, position);
  const known = name && readKnown(text, folded, position, name, index);
  if (known) return known;
  const legalForm = legalFormLength(folded.key, position, index);
  if (legalForm > 0) {
    const { mention, after } = readMention(text, folded, position + legalForm, index);
    return { mention: withLegalForm(text, folded.starts[position] ?? 0, mention), after };
  }
  const after = runEnd(text, folded, position, index);
  return { mention: mentionOf(text, folded, position, after), after };
}

const withLegalForm = (text: string, start: number, mention: MinistryMention): MinistryMention => ({
  ...mention,
  start,
  written: text.slice(start, mention.end),
  legalForm: text.slice(start, mention.start) + (mention.legalForm ?? ""),
});

/** A known name, when it ends where a name may end; otherwise the letters belong to something unknown. */
function readKnown(
  text: string,
  folded: FoldedText,
  position: number,
  name: MinistryName,
  index: MinistryIndex,
): Read | undefined {
  const { key } = folded;
  const nameEnd = position + name.key.length;
  const mention = mentionOf(text, folded, position, nameEnd, name);
  const ending = openEnding.exec(key.slice(nameEnd, nameEnd + LONGEST_ENDING))?.[0] ?? "";
  const isUnit = isUnitBracket(key, nameEnd, name, index) && !opensLegalForm(text, folded, nameEnd, index);
  const unitEnd = isUnit ? bracketEnd(key, nameEnd) : undefined;
  if (unitEnd !== undefined && ending === "") return withUnit(text, folded, mention, nameEnd, unitEnd);
  const afterEnding = nameEnd + ending.length;
  if (isBoundary(text, folded, afterEnding, index)) return { mention, after: afterEnding };
  const runsTo = runEnd(text, folded, nameEnd, index);
  return unitEnding.test(key.slice(nameEnd, runsTo))
    ? withUnit(text, folded, mention, nameEnd, runsTo)
    : undefined;
}

const withUnit = (
  text: string,
  folded: FoldedText,
  mention: MinistryMention,
  from: number,
  to: number,
): Read => ({
  mention: { ...mention, unit: sourceText(text, folded, from, to) },
  after: to,
});

/** A bracket behind a name holds its unit (…局, its own agency) unless it names bodies of their own. */
function isUnitBracket(key: string, position: number, name: MinistryName, index: MinistryIndex): boolean {
  if (!openBracket.test(key.charAt(position))) return false;
  const inner = index.longestAt(key, position + 1)?.entry;
  if (inner) return inner.parent === name.entry.name || inner.kind === "nonMinistry";
  return separatorLength(key, position + 1, index) === 0;
}

/** A name may end before the end, a separator, a line break, or another name that follows directly. */
function isBoundary(text: string, folded: FoldedText, position: number, index: MinistryIndex): boolean {
  return (
    position >= folded.key.length ||
    separatorLength(folded.key, position, index) > 0 ||
    breaksBefore(text, folded, position) ||
    opensLegalForm(text, folded, position, index) ||
    index.longestAt(folded.key, position)?.form === "name"
  );
}

/** （独） with its name right behind what is no separator; before a line break it belongs to what stands before. */
function opensLegalForm(text: string, folded: FoldedText, position: number, index: MinistryIndex): boolean {
  if (!openBracket.test(folded.key.charAt(position))) return false;
  const length = legalFormLength(folded.key, position, index);
  return length > 0 && !breaksBefore(text, folded, position + length);
}

function breaksBefore(text: string, folded: FoldedText, position: number): boolean {
  const gapStart = folded.ends[position - 1];
  return gapStart !== undefined && text.slice(gapStart, folded.starts[position]).includes("\n");
}

/** Where the run of letters from a position ends: at a separator, or where a new line begins a known name. */
function runEnd(text: string, folded: FoldedText, from: number, index: MinistryIndex): number {
  let position = from + 1;
  while (
    position < folded.key.length &&
    separatorLength(folded.key, position, index) === 0 &&
    !(breaksBefore(text, folded, position) && opensName(text, folded, position, index))
  ) {
    position = bracketEnd(folded.key, position) ?? position + 1;
  }
  return Math.min(position, folded.key.length);
}

const opensName = (text: string, folded: FoldedText, position: number, index: MinistryIndex): boolean =>
  index.longestAt(folded.key, position) !== undefined || opensLegalForm(text, folded, position, index);

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

const sourceText = (text: string, folded: FoldedText, from: number, to: number): string =>
  text.slice(folded.starts[from], folded.ends[to - 1]);

function mentionOf(
  text: string,
  folded: FoldedText,
  from: number,
  to: number,
  name?: MinistryName,
): MinistryMention {
  const written = sourceText(text, folded, from, to);
  const range = { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? text.length, written };
  if (!name) return { ...range, form: "unknown" };
  return { ...range, entry: name.entry, form: formOf(name, written) };
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
  const certain = mention.form !== "loose" && mention.entry !== undefined;
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
