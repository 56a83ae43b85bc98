import { chartProbes } from "./chartProbes";
import { copiedSheetProbes } from "./copiedSheetProbes";
import { copyProbes } from "./copyProbes";
import { errorProbes } from "./errorProbes";
import { eventProbes } from "./eventProbes";
import { filterProbes } from "./filterProbes";
import { formatProbes } from "./formatProbes";
import { hiddenSheetProbes } from "./hiddenSheetProbes";
import { mergeProbes } from "./mergeProbes";
import { nameProbes } from "./nameProbes";
import type { Probe } from "./Probe";
import { ruleProbes } from "./ruleProbes";
import { tableHeaderProbes } from "./tableHeaderProbes";
import { tableProbes } from "./tableProbes";
import { textProbes } from "./textProbes";
import { usedRangeProbes } from "./usedRangeProbes";

/** 自己診断のすべて, in the order in which they run. */
export const allProbes: readonly Probe[] = [
  ...textProbes,
  ...errorProbes,
  ...nameProbes,
  ...tableHeaderProbes,
  ...tableProbes,
  ...filterProbes,
  ...mergeProbes,
  ...copyProbes,
  ...hiddenSheetProbes,
  ...copiedSheetProbes,
  ...usedRangeProbes,
  ...formatProbes,
  ...ruleProbes,
  ...chartProbes,
  ...eventProbes,
];
