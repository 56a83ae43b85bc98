import type { Severity } from "../../domain/rules/Rule";
import type { PaneState } from "../session/PaneState";

/** 読み上げること. */
export interface Announcement {
  readonly measures: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What a change of state is worth saying: the first findings, and those of a check that the user asked for. */
export function announcement(former: PaneState | undefined, state: PaneState): Announcement | undefined {
  const { check } = state;
  if (!check || check === former?.check) return undefined;
  const isAskedFor = former?.activity?.isQuiet === false;
  if (former?.check && !isAskedFor) return undefined;
  const count = (severity: Severity): number =>
    check.findings.filter((finding) => finding.severity === severity).length;
  return {
    measures: check.sheets.reduce((sum, { measures }) => sum + measures, 0),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}
