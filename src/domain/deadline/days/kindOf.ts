import type { Milestone } from "../Milestone";
import type { Limit, Mention } from "../reading/Mention";

/** Of several words the one that says most: 秋頃から is "from", 秋頃まで no sharp "by". */
const strongest: readonly Exclude<Limit, "none">[] = ["recurring", "from", "around", "by"];

/** までに, 頃, から …: the words decide; without any, 末 is "by" and the rest "in". */
export function kindOf({ limits, time, until, isMoved, gloss }: Mention): Milestone["kind"] {
  const all = [...limits, ...(gloss?.limits ?? [])];
  const stated = strongest.find((limit) => all.includes(limit));
  // A range has its end by itself: 22年度から24年度まで.
  if (until && isMoved !== true) return stated === undefined || stated === "by" ? "in" : stated;
  const meant = until && "parts" in until ? until : time;
  const ends = [meant, gloss?.time].some((each) => each?.parts.at(-1)?.ends === true);
  return stated ?? (ends ? "by" : "in");
}
