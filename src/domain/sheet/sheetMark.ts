import { referenceKinds, type ReferenceKind } from "../reference/ReferenceKind";
import { sheetKinds, type SheetKind } from "./SheetModel";

/** Name of the sheet-scoped name that marks a sheet as made by the add-in; hidden from the user's list of names. */
export const MARK_NAME = "_ShinchokuSheet";

/** The add-in's own sheet for what it must remember. */
export const STORE_KIND = "store";

/**
 * staging: hidden, being written; rewriting: its cells are giving way to new ones; done: complete; aside: a copy
 * of what a user had edited, which stays as it is and is no input either.
 */
export const markStates = ["staging", "rewriting", "done", "aside"] as const;
export type MarkState = (typeof markStates)[number];

/** シートの印: which sheet of ours it is. The stamp is its own; a copy made by a user carries the same one. */
export interface SheetMark {
  readonly kind: SheetKind | typeof STORE_KIND;
  readonly state: MarkState;
  readonly stamp: string;
  /** Of a kind with several sheets, which of them it is. */
  readonly part?: string | undefined;
}

/** The mark as the formula of its name: a text constant. */
export const formatMark = ({ kind, state, stamp, part }: SheetMark): string =>
  `="${[kind, state, stamp, ...(part === undefined ? [] : [part])].join(" ")}"`;

/** Reads a mark; undefined for what is none. The leading = may be missing, as files have it. */
export function parseMark(formula: string): SheetMark | undefined {
  const [, kindText, stateText, stamp, part] =
    /^=?"(\w+) (\w+) ([\w-]+)(?: ([\w-]+))?"$/u.exec(formula) ?? [];
  const kind = ([...sheetKinds, STORE_KIND] as const).find((each) => each === kindText);
  const state = markStates.find((each) => each === stateText);
  return kind && state && stamp !== undefined
    ? { kind, state, stamp, ...(part !== undefined && { part }) }
    : undefined;
}

/** Which reference sheet a mark makes a sheet; undefined for any other, and while it is not complete. */
export const referenceOf = (mark: SheetMark | undefined): ReferenceKind | undefined =>
  mark?.state === "done" ? referenceKinds.find((kind) => kind === mark.kind) : undefined;
