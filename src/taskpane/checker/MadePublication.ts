import type { Publication } from "../../jobs/publication";
import type { PublicationText } from "../session/PublicationOutcome";

export type PublicationFormat = "workbook" | PublicationText;

/** 書き上げた公表版: the bytes of a workbook, or a text. */
export interface MadePublication extends Pick<Publication, "name" | "errors" | "removed"> {
  readonly content: Uint8Array | string;
}
