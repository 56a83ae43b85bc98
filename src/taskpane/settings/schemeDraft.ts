import type { StatusCategory, StatusScheme } from "../../domain/status/StatusScheme";

/** 区分の下書き: a category while it is being edited; `id` is that of its line on the screen. */
export interface CategoryDraft extends Omit<StatusCategory, "wordings"> {
  readonly id: number;
  /** As typed, separated by 、. */
  readonly wordings: string;
}

export type CategoryProblem = "blankCode" | "sameCode" | "blankLabel";

const SEPARATOR = /[、,，\n]/u;

export const draftsOf = ({ categories }: StatusScheme): CategoryDraft[] =>
  categories.map((category, id) => ({ ...category, id, wordings: category.wordings.join("、") }));

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

/** The scheme that the drafts say; the 期 stays that of the scheme they were made from. */
export const schemeOf = (
  drafts: readonly CategoryDraft[],
  name: string,
  term: StatusScheme["term"],
): StatusScheme => ({
  name,
  ...(term !== undefined && { term }),
  categories: drafts.map(({ code, label, definition, wordings, stage }) => ({
    code: code.trim(),
    label: label.trim(),
    definition,
    wordings: wordingsOf(wordings),
    stage,
  })),
});

/** The list with one entry moved by `step` places; as it was where it cannot move. */
export function moved<T>(list: readonly T[], index: number, step: -1 | 1): readonly T[] {
  const [here, there] = [list[index], list[index + step]];
  if (here === undefined || there === undefined) return list;
  return list.with(index, there).with(index + step, here);
}
