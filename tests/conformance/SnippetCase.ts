import type { WorkbookView } from "./WorkbookView";

/** What must be true of the workbook after a button. */
export type Check = (after: WorkbookView) => void;

/** A button that cannot work yet, since this is missing: a part of the error that it gives. */
export interface Gap {
  readonly lacks: string;
  /** What it does before it fails. */
  readonly before?: Check;
}

/** 見本と、押した後のブック: buttons by id in the order in which they are pressed. */
export interface SnippetCase {
  /** Path below samples/excel, without its ending. */
  readonly snippet: string;
  /** The sheet that it works on; "Sample" unless told. */
  readonly sheet?: string;
  /** Whether results of formulas are looked at. */
  readonly calculated?: true;
  readonly buttons: Readonly<Record<string, Check | Gap>>;
}

/** A member that the host or the client library does not have: the button is expected to fail with its name. */
export const lacks = (error: string, before?: Check): Gap => ({ lacks: error, ...(before && { before }) });
