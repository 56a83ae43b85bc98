import { announcement, isAnswered } from "../../../src/taskpane/notice/announcement";
import {
  initialPaneState,
  type Activity,
  type CheckSummary,
  type PaneState,
} from "../../../src/taskpane/session/PaneState";
import { sheetSummary } from "../../support/sheetSummary";
import { finding } from "../findings";

const check = (errors: number, isUnsure = false): CheckSummary =>
  ({
    sheets: [sheetSummary({ name: "様式", measures: 112, confidence: isUnsure ? 0.5 : 1 })],
    findings: Array.from({ length: errors }, () => finding()),
  }) as unknown as CheckSummary;

const state = (said: Partial<PaneState>): PaneState => ({ ...initialPaneState, ...said });

const activity = (isQuiet: boolean): Activity => ({
  job: "check",
  step: "checking",
  progress: undefined,
  canCancel: true,
  isQuiet,
});

test("the first findings are announced", () => {
  expect(announcement(state({ activity: activity(true) }), state({ check: check(2) }))).toEqual({
    measures: 112,
    counts: { error: 2, warning: 0, info: 0 },
    unsure: 0,
  });
});

test("those of a check that was asked for are announced, though they be the same in number", () => {
  const former = state({ check: check(2), activity: activity(false) });
  expect(announcement(former, state({ check: check(2) }))?.counts.error).toBe(2);
});

test("those of an edit are not: who is typing is not to be interrupted", () => {
  const former = state({ check: check(2), activity: activity(true) });
  expect(announcement(former, state({ check: check(1) }))).toBeUndefined();
});

test("a change of anything else is not", () => {
  const same = check(2);
  expect(announcement(state({ check: same }), state({ check: same, isOutdated: true }))).toBeUndefined();
});

test("sheets whose reading is to be confirmed are announced, and when the last of them is", () => {
  const asked = state({ check: check(2, true) });
  expect(announcement(undefined, asked)?.unsure).toBe(1);
  expect(isAnswered(undefined, asked)).toBe(false);
  expect(isAnswered(asked, state({ check: check(2) }))).toBe(true);
  expect(isAnswered(state({ check: check(2) }), state({ check: check(2) }))).toBe(false);
});
