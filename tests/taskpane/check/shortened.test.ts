import { shortened } from "../../../src/taskpane/check/shortened";

test.each([
  ["〇", "〇"],
  [" 総務省\n外務省 ", "総務省 外務省"],
  ["あ".repeat(24), "あ".repeat(24)],
  ["あ".repeat(25), `${"あ".repeat(23)}…`],
  ["𠮷".repeat(25), `${"𠮷".repeat(23)}…`],
])("%j is shown as %j", (text, expected) => {
  expect(shortened(text)).toBe(expected);
});
