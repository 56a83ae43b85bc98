import type { DocumentFacts } from "../document/DocumentFacts";
import { progressTitle } from "../sheet/documentWords";

/** 公表版の名, without its ending: 2010年度（平成22年度）上半期の進捗状況（公表版）. */
export const publicationName = (facts: DocumentFacts, errors: number): string =>
  `${progressTitle(facts)}（公表版${errors > 0 ? "・未確定" : ""}）`;
