import type { Removed } from "../../domain/publication/Removed";
import type { PublicationRefusal } from "../../jobs/publication";

/** 文の書き方. */
export type PublicationText = "markdown" | "html";

/** 公表版の結果: what was taken out, and, where it is a workbook, its file and whether it stands open. */
export type PublicationOutcome =
  | PublicationRefusal
  | {
      readonly removed: readonly Removed[];
      /** That remain, and are told on it. */
      readonly errors: number;
      readonly file?: { readonly name: string; readonly isOpen: boolean };
    };
