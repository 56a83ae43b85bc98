import { copyProbes } from "./copyProbes";
import { errorProbes } from "./errorProbes";
import { eventProbes } from "./eventProbes";
import { formatProbes } from "./formatProbes";
import { mergeProbes } from "./mergeProbes";
import { nameProbes } from "./nameProbes";
import type { Probe } from "./Probe";
import { sheetProbes } from "./sheetProbes";
import { tableProbes } from "./tableProbes";
import { textProbes } from "./textProbes";

/** 自己診断のすべて, in the order in which they run. */
export const allProbes: readonly Probe[] = [
  ...textProbes,
  ...errorProbes,
  ...nameProbes,
  ...tableProbes,
  ...mergeProbes,
  ...copyProbes,
  ...sheetProbes,
  ...formatProbes,
  ...eventProbes,
];
