import type { DocumentFacts } from "../document/DocumentFacts";
import { readySchemes } from "./readySchemes";
import { schemeThatFits } from "./schemeThatFits";
import type { StatusScheme } from "./StatusScheme";

/**
 * 区分表を選んだ理由: chosen by the user; codes: from コード表; values: what stands in the sheets fits it; default: nothing
 * says otherwise.
 */
export type SchemeReason = "chosen" | "codes" | "values" | "default";

/** What may say which scheme is in effect. */
export interface SchemeSources {
  readonly chosen?: StatusScheme | undefined;
  /** Those of コード表. */
  readonly own?: readonly StatusScheme[] | undefined;
  readonly term: DocumentFacts["term"];
  /** What stands in the columns of the status. */
  readonly values: readonly string[];
}

export interface ChosenScheme {
  readonly scheme: StatusScheme;
  readonly reason: SchemeReason;
}

/**
 * 区分表を選ぶ: the user's choice; else, of those that コード表 has for the 期, or of the ready ones, the one that the
 * values fit, or the first.
 */
export function chooseScheme({ chosen, own, term, values }: SchemeSources): ChosenScheme {
  if (chosen) return { scheme: chosen, reason: "chosen" };
  const candidates = ofTerm(own ?? readySchemes, own ? term : undefined);
  const [first] = candidates;
  if (!first) throw new Error("there is no scheme");
  const fitting = schemeThatFits(values, candidates);
  if (own) return { scheme: fitting ?? first, reason: "codes" };
  return fitting && fitting !== first
    ? { scheme: fitting, reason: "values" }
    : { scheme: first, reason: "default" };
}

/** A scheme belongs to a 期, or may be used in either; where none is for the document's, all are asked. */
function ofTerm(schemes: readonly StatusScheme[], term: DocumentFacts["term"]): readonly StatusScheme[] {
  const fit = schemes.filter((scheme) => term === undefined || scheme.term === term);
  const either = schemes.filter((scheme) => scheme.term === undefined);
  return fit.length > 0 ? fit : either.length > 0 ? either : schemes;
}
