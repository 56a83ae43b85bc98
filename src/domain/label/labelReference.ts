import { readLabel, type MeasureLabel } from "./readLabel";

/** 項番の参照: （１）ア）を参照. */
export interface LabelReference {
  readonly written: string;
  readonly label: MeasureLabel;
  /** The numbers of the headings named before the label; those not named are the writer's own. */
  readonly chapter: string | undefined;
  readonly section: string | undefined;
  readonly item: string | undefined;
}

/** A word that says whose label it is, or nothing at all: elsewhere it may be that of any document. */
const BEFORE = "(?<=^|[\\n（(、。・※→「\\s]|は|[上下前後]記|同じ節の|同じ項の)";
const HEADINGS =
  "(?:(?<chapter>[0-9０-９]{1,2})(?=[（(]))?(?:[（(](?<section>[0-9０-９]{1,2})[）)])?(?<item>[①-⑳])?";
const LABEL = "(?<label>[（(]?[ア-ン][）)](?:[a-zａ-ｚ][）)])?[①-⑳]?)";
const BEHIND =
  "[」』]?(?:の(?:進捗状況|施策|取組|項|欄))?(?:を?参照|に(?:記載|掲載)|の(?:とお|通)り|に同じ|と同(?:じ|様))";
const reference = `${BEFORE}${HEADINGS}${LABEL}${BEHIND}`;
const anyReference = new RegExp(reference, "u");
const everyReference = new RegExp(reference, "gu");

/** Nearly no text holds a label before such a word, and the whole pattern is slow. */
const worthReading = /[ア-ン][）)](?:[a-zａ-ｚ][）)])?[①-⑳]?[」』]?[のをにと参]/u;

/** What stands between the opening of the sentence or bracket and the label may name another document. */
const otherDocument = /別[添紙表]|資料|付録|参考|計画|報告書|ガイドライン|基準|戦略|要領|要綱|[」』]|本文/u;
const clauseStart = /[。\n（(]/u;

/** 項番の参照を探す: those only that surely point into the same table. */
export function labelReferences(text: string): LabelReference[] {
  if (!worthReading.test(text)) return [];
  return [...text.matchAll(everyReference)].flatMap((match) => {
    const { label: written = "", chapter, section, item } = match.groups ?? {};
    const label = readLabel(written);
    if (!label || otherDocument.test(clauseBefore(text, match.index)) || isListed(text, written)) return [];
    return [
      { written: match[0].slice(0, match[0].indexOf(written)) + written, label, chapter, section, item },
    ];
  });
}

const clauseBefore = (text: string, at: number): string => text.slice(0, at).split(clauseStart).at(-1) ?? "";

/** A text that numbers its own points so speaks of them. */
const isListed = (text: string, written: string): boolean =>
  text.split("\n").some((line) => line.trim().startsWith(written) && !anyReference.test(line));
