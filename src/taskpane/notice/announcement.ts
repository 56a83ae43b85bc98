import type { Severity } from "../../domain/rules/Rule";
import type { PaneState } from "../session/PaneState";
import { unsureSheets } from "../session/unsureSheets";

/** 読み上げること. */
export interface Announcement {
  readonly measures: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Sheets whose reading is to be confirmed. */
  readonly unsure: number;
}

/** What a change of state is worth saying: the first findings, and those of a check that the user asked for. */
export function announcement(former: PaneState | undefined, state: PaneState): Announcement | undefined {
  const { check } = state;
  if (!check || check === former?.check) return undefined;
  const isAskedFor = former?.activity?.isQuiet === false;
  if (former?.check && !isAskedFor) return undefined;
  const count = (severity: Severity): number =>
    check.findings.filter((finding) => finding.severity === severity && finding.ignored === undefined).length;
  return {
    measures: check.sheets.reduce((sum, { measures }) => sum + measures, 0),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    unsure: unsureSheets(check).length,
  };
}

/** Whether the last question about what was read has just been answered. */
export const isAnswered = (former: PaneState | undefined, { check }: PaneState): boolean =>
  former?.check !== undefined &&
  check !== undefined &&
  unsureSheets(former.check).length > 0 &&
  unsureSheets(check).length === 0;
