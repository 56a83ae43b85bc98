import { defaultPreferences, preferencesOf } from "../../src/taskpane/preferences";

test.each([
  [undefined, defaultPreferences],
  [null, defaultPreferences],
  ["odd", defaultPreferences],
  [{ tab: "merge", shown: "error" }, defaultPreferences],
  [
    { tab: "report", shown: ["info", "error", "notice"] },
    { tab: "report", shown: ["error", "info"] },
  ],
  // With nothing shown, the pane would open as if there were nothing to do.
  [
    { tab: "settings", shown: [] },
    { tab: "settings", shown: defaultPreferences.shown },
  ],
])("what is stored as %j", (stored, expected) => {
  expect(preferencesOf(stored)).toEqual(expected);
});
