import { checkCase } from "./caseSheet";

/** What is said of a cell in the column of 主な施策 among sound rows. */
const foundFor = (main: string | { kind: "text"; text: string; struck: string }) =>
  checkCase({ rows: [{ main }, ...Array.from({ length: 4 }, () => ({ main: "○" }))] })
    .findings.filter(({ cell }) => /^N\d+$/u.test(cell))
    .map(({ rule, field, cell }) => `${rule} ${field} ${cell}`);

describe("the marks of 主な施策 are no texts", () => {
  test.each([..."○〇◯◎●レﾚ✓✔☑★１1－-ー×✕□有無", "該当", "非該当", "該当なし", "ＹES", "○ ", "なし"])(
    "nothing is said of %j",
    (mark) => {
      expect(foundFor(mark)).toEqual([]);
    },
  );

  test("what is none is looked at as any text", () => {
    expect(foundFor("#REF!")).toEqual(["cell.error-value main N2"]);
    expect(foundFor("調整中")).toEqual(["text.placeholder main N2"]);
    expect(foundFor("\uE000")).toEqual(["text.private-use main N2"]);
  });

  test("nor is a mark lost that was struck through", () => {
    expect(foundFor({ kind: "text", text: "", struck: "○" })).toEqual(["text.struck-through main N2"]);
  });
});
