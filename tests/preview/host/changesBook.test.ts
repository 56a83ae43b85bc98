import { actionTypes } from "../../../src/host/protocol/Batch";
import { changesBook } from "../../../src/preview/host/changesBook";

test.each([
  ["setProperty", "Values", true],
  ["method", "Delete", true],
  ["method", "Merge", true],
  ["method", "Select", false],
  ["method", "Activate", false],
  ["method", "_RegisterDataChangedEvent", false],
  ["method", "GetRowProperties", false],
  ["query", "", false],
  ["instantiate", "", false],
] as const)("an action %s %s changes the workbook: %s", (type, Name, changes) => {
  expect(changesBook({ Id: 1, ActionType: actionTypes[type], Name })).toBe(changes);
});
