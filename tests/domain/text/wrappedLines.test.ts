import { lineEnds, wrappedLines } from "../../../src/domain/text/wrappedLines";

/** Two places are kept free for letters that may not begin a line. */
const UNITS = 22;

test.each<[string, string, number]>([
  ["nothing", "", 1],
  ["what fits", "あ".repeat(10), 1],
  ["what does not", "あ".repeat(11), 2],
  ["lines of its own, blank ones too", "あ\n\nい\n", 4],
  ["a Western word, which goes down whole", "ああああああinformation", 2],
  ["one longer than a line", "a".repeat(41), 3],
  ["capital letters, which are wider", "M".repeat(20), 2],
])("%s", (_, text, lines) => {
  expect(wrappedLines(text, UNITS)).toBe(lines);
});

test("lines end before a word, at a line break, and where there is no more room", () => {
  expect(lineEnds("ああああああinformation\n次", UNITS)).toEqual([6, 17, 19]);
  expect(lineEnds("あ".repeat(30), UNITS, 2)).toEqual([10, 20]);
});
