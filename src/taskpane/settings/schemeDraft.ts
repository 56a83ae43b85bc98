import { readySchemes } from "../../domain/status/readySchemes";
import type { StatusCategory, StatusScheme } from "../../domain/status/StatusScheme";

/** 区分の下書き: a category while it is being edited; `id` is that of its line on the screen. */
export interface CategoryDraft extends Omit<StatusCategory, "wordings"> {
  readonly id: number;
  /** As typed, separated by 、. */
  readonly wordings: string;
}

export type CategoryProblem = "blankCode" | "sameCode" | "blankLabel";

const SEPARATOR = /[、,，\n]/u;

/** 区分表の下書き. */
export interface SchemeDraft {
  /** Of the scheme that it was begun from. */
  readonly name: string;
  readonly term: StatusScheme["term"];
  readonly categories: readonly CategoryDraft[];
}

export const draftOf = ({ name, term, categories }: StatusScheme): SchemeDraft => ({
  name,
  term,
  categories: categories.map((category, id) => ({ ...category, id, wordings: category.wordings.join("、") })),
});

export const wordingsOf = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((wording) => wording.trim())
    .filter((wording) => wording !== "");

/** What keeps each draft from being used; undefined where nothing does. */
export function draftProblem(
  draft: CategoryDraft,
  all: readonly CategoryDraft[],
): CategoryProblem | undefined {
  const code = draft.code.trim();
  if (code === "") return "blankCode";
  if (all.some((other) => other.id !== draft.id && other.code.trim() === code)) return "sameCode";
  return draft.label.trim() === "" ? "blankLabel" : undefined;
}

/** The scheme that the draft says: one of the ready ones as it is, else one of the user's own of that name. */
export function schemeOf({ name, term, categories: drafts }: SchemeDraft, ownName: string): StatusScheme {
  const categories = drafts.map(({ code, label, definition, wordings, stage }) => ({
    code: code.trim(),
    label: label.trim(),
    definition,
    wordings: wordingsOf(wordings),
    stage,
  }));
  const ready = readySchemes.find((scheme) => scheme.name === name);
  const isReady = JSON.stringify(ready?.categories) === JSON.stringify(categories);
  return { name: isReady ? name : ownName, ...(term !== undefined && { term }), categories };
}

/** The list with one entry moved by `step` places; as it was where it cannot move. */
export function moved<T>(list: readonly T[], index: number, step: -1 | 1): readonly T[] {
  const [here, there] = [list[index], list[index + step]];
  if (here === undefined || there === undefined) return list;
  return list.with(index, there).with(index + step, here);
}
