import fc from "fast-check";
import { paginate } from "../../../src/domain/sheet/progress/paginate";
import type { PrintLine } from "../../../src/domain/sheet/progress/PrintLine";

const HEIGHT = 300;
const trace = { kind: "words", mark: undefined } as const;

const wide = (height: number): PrintLine => ({
  kind: "wide",
  cells: ["節"],
  look: "heading",
  height,
  keepsNext: true,
  trace,
});
const header: PrintLine = { kind: "header", cells: ["該当項目"], height: 20, keepsNext: true, trace };
const row = (height: number): PrintLine => ({
  kind: "row",
  cells: ["ア）"],
  height,
  keepsNext: false,
  trace,
});

const documents = fc
  .array(
    fc.record({
      headings: fc.array(fc.integer({ min: 15, max: 40 }), { minLength: 1, maxLength: 3 }),
      rows: fc.array(fc.integer({ min: 15, max: 150 }), { minLength: 1, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((sections) =>
    sections.flatMap(({ headings, rows }) => [...headings.map(wide), header, ...rows.map(row)]),
  );

const heightOf = (lines: readonly PrintLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

test("every page is full but not over, ends with a row, and shows what its rows are", () => {
  fc.assert(
    fc.property(documents, (lines) => {
      const pages = paginate(lines, HEIGHT);
      for (const page of pages) {
        expect(heightOf(page)).toBeLessThanOrEqual(HEIGHT);
        expect(page.at(-1)?.kind).toBe("row");
        expect(page[0]?.kind).not.toBe("row");
      }
      // Nothing is lost: but for the headers that stand again, the lines are those that were given.
      const again = pages.slice(1).filter((page) => page[0] === header && page[1]?.kind === "row").length;
      expect(pages.flat()).toHaveLength(lines.length + again);
      expect(pages.flat().filter(({ kind }) => kind !== "header")).toEqual(
        lines.filter(({ kind }) => kind !== "header"),
      );
    }),
  );
});

test("a page ends only where the next line has no room", () => {
  expect(paginate([header, row(100), row(100), row(81), row(10)], HEIGHT)).toEqual([
    [header, row(100), row(100)],
    [header, row(81), row(10)],
  ]);
});

test("what no page has room for is parted", () => {
  const pages = paginate([...Array.from({ length: 9 }, () => wide(60)), row(20)], HEIGHT);
  expect(pages.map(heightOf)).toEqual([300, 260]);
});

test("the rest of a line is one with it as far as the page goes, and goes on after that", () => {
  const rest: PrintLine = { ...row(60), goesOn: true };
  const join = (line: PrintLine, { height }: PrintLine): PrintLine => ({
    ...line,
    height: line.height + height,
  });
  const pages = paginate([header, row(100), rest, rest, rest, rest, row(50)], HEIGHT, join);
  expect(pages.map((lines) => lines.map(({ height }) => height))).toEqual([
    [20, 280],
    [20, 60, 50],
  ]);
});
