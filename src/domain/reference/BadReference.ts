/**
 * What is wrong with a cell of a reference sheet. missing: it must not be blank; notADay; notAChoice: one of a few
 * words was expected; sameCode: another category of the scheme has it; noEntries: the sheet lists nothing.
 */
export type ReferenceProblem = "missing" | "notADay" | "notAChoice" | "sameCode" | "noEntries";

/** 参照シートの誤り: nothing is checked against a list that can only be read in part. */
export class BadReference extends Error {
  override readonly name = "BadReference";
  constructor(readonly place: BadReferencePlace) {
    super(`${place.sheet}!${place.cell}: ${place.problem}`);
  }
}

/** Where, and what was expected. Plain data, fit to be sent to a worker's owner. */
export interface BadReferencePlace {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly problem: ReferenceProblem;
  readonly header: string;
  /** As written. */
  readonly value: string;
  /** Problem notAChoice: the words that may stand there. */
  readonly choices: readonly string[];
}
