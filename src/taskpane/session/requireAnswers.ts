import type { PaneState } from "./PaneState";
import { UnansweredReading } from "./UnansweredReading";
import { unsureSheets } from "./unsureSheets";

/**
 * Of a reading that is to be confirmed nothing is made.
 *
 * @throws UnansweredReading
 */
export function requireAnswers({ check }: Pick<PaneState, "check">): void {
  const unsure = check ? unsureSheets(check) : [];
  if (unsure.length > 0) throw new UnansweredReading(unsure.map(({ name }) => name));
}
