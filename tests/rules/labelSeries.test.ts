import fc from "fast-check";
import { labelLetters } from "../../src/domain/label/labelLetters";
import { labelPlace, labelWith } from "../../src/domain/label/labelPlace";
import { sequenceFaults } from "../../src/domain/label/sequenceFaults";
import type { RuleId } from "../../src/domain/rules/registry";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { gridOf, type CellSpec } from "../support/grids";
import { describeWithSharedData, readSharedGrids } from "../support/sharedData";

const series = fc.integer({ min: 3, max: 40 }).map((length) => Array.from({ length }, (_, index) => index));
const withPlace = series.chain((all) =>
  fc.tuple(fc.constant(all), fc.integer({ min: 0, max: all.length - 2 })),
);

describe("a series", () => {
  test("that counts up has no fault", () => {
    fc.assert(fc.property(series, (all) => expect(sequenceFaults(all)).toEqual([])));
  });

  test("from which one is missing has one fault, at the next", () => {
    fc.assert(
      fc.property(withPlace, ([all, at]) => {
        const without = all.filter((value) => value !== at);
        expect(sequenceFaults(without)).toEqual([{ at, expected: at }]);
      }),
    );
  });

  test("of which one is another has one fault, which says what was meant", () => {
    fc.assert(
      fc.property(withPlace, fc.integer({ min: 50, max: 60 }), ([all, at], other) => {
        const wrong = all.map((value) => (value === at ? other : value));
        const faults = sequenceFaults(wrong);
        expect(faults).toEqual([{ at, expected: at }]);
        for (const { at: place, expected } of faults) wrong[place] = expected ?? 0;
        expect(sequenceFaults(wrong)).toEqual([]);
      }),
    );
  });

  test("in which two neighbours are exchanged has two, and none once they are mended", () => {
    fc.assert(
      fc.property(withPlace, ([all, at]) => {
        const wrong = [...all.slice(0, at), at + 1, at, ...all.slice(at + 2)];
        expect(sequenceFaults(wrong)).toEqual([
          { at, expected: at },
          { at: at + 1, expected: at + 1 },
        ]);
      }),
    );
  });

  test("with something unread in the place of one has none", () => {
    fc.assert(
      fc.property(withPlace, ([all, at]) =>
        expect(sequenceFaults(all.map((value) => (value === at ? undefined : value)))).toEqual([]),
      ),
    );
  });

  test("of which one stands far from its place has one fault, and no place of its own there", () => {
    expect(sequenceFaults([0, 2, 3, 4, 5, 1, 6, 7])).toEqual([{ at: 5, expected: undefined }]);
  });
});

describe("a label", () => {
  test.each([
    ["ア）", "letter", 2, "ウ）"],
    ["(ｱ)", "letter", 2, "(ｳ)"],
    ["ア）ｂ）", "sub", 0, "ア）ａ）"],
    ["(ア)b)", "sub", 0, "(ア)a)"],
    ["ア）ｂ）①", "mark", 1, "ア）ｂ）②"],
    ["工）", "letter", 4, "オ）"],
    ["ア）", "sub", 1, undefined],
    ["１", "letter", 1, undefined],
  ] as const)("%s with another %s", (text, level, index, expected) => {
    expect(labelWith(text, level, index)).toBe(expected);
  });

  test("every letter has its place, in both widths", () => {
    expect([...labelLetters].map((letter) => labelPlace(`${letter}）`)?.letter)).toEqual(
      [...labelLetters].map((_, index) => index),
    );
    expect(labelPlace("ﾝ)")?.letter).toBe(labelLetters.length - 1);
  });
});

const header = ["節", "項", "該当項目", "施策名", "担当府省庁", "進捗状況"];
const ministries = ["総務省", "法務省"];
let count = 0;
const rowsUnder = (section: string, item: string, labels: string): CellSpec[][] =>
  [...labels].map((letter) => {
    count++;
    return [
      section,
      item,
      `${letter}）`,
      `施策その${count}の推進`,
      ministries[count % 2] ?? "",
      `・${count}回`,
    ];
  });
function labelFindings(...rows: CellSpec[][][]) {
  const { findings, notRun } = checkWorkbook([gridOf([header, ...rows.flat()])]);
  const rules: readonly RuleId[] = ["label.duplicate", "label.sequence"];
  return {
    found: findings
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, cell, suggestion }) => [rule, cell, suggestion]),
    lacks: (notRun.get("様式") ?? []).filter(({ rule }) => rules.includes(rule)).map(({ lacks }) => lacks),
  };
}

describe("under which headings the letters begin anew is learned", () => {
  test("under every one, as in the tables of 2010", () => {
    const { found } = labelFindings(
      rowsUnder("（１）備え", "① 訓練", "アイウ"),
      rowsUnder("（１）備え", "② 窓口", "アイエ"),
      rowsUnder("（２）学び", "① 教材", "アイウ"),
    );
    expect(found).toEqual([["label.sequence", "C7", "ウ）"]]);
  });

  test("under the higher ones only, as in the plan of 2013", () => {
    const { found } = labelFindings(
      rowsUnder("（１）備え", "【訓練】", "アイウ"),
      rowsUnder("（１）備え", "【窓口】", "エオオ"),
      rowsUnder("（２）学び", "【教材】", "アイウ"),
      rowsUnder("（２）学び", "【研修】", "エオカ"),
    );
    expect(found).toEqual([["label.duplicate", "C7", null]]);
  });

  test("a heading written otherwise on a row or two does not cut the letters apart", () => {
    const { found } = labelFindings(
      rowsUnder("（１）備え", "", "アイウ"),
      rowsUnder("（２）個人", "", "ア"),
      rowsUnder("（２）国民", "", "イウ"),
      rowsUnder("（３）守り", "", "アイ"),
      rowsUnder("守備", "", "ウ"),
      rowsUnder("（３）守り", "", "エオ"),
      rowsUnder("（４）学び", "", "アイ"),
      rowsUnder("（４）教え", "", "ウエ"),
    );
    expect(found).toEqual([]);
  });

  test("where some of them are not shown, nothing is said, but that nothing was looked for", () => {
    const { found, lacks } = labelFindings(
      rowsUnder("（１）備え", "", "アイウアイ"),
      rowsUnder("（２）学び", "", "アイウアアイ"),
    );
    expect([found, lacks]).toEqual([[], ["letterBlocks", "letterBlocks"]]);
  });

  test("without any heading too", () => {
    const { found, lacks } = labelFindings(rowsUnder("", "", "アイイエ"));
    expect([found, lacks]).toEqual([[], ["letterBlocks", "letterBlocks"]]);
  });

  test("a level that now restarts them and now does not tells nothing", () => {
    const { lacks } = labelFindings(
      rowsUnder("（１）備え", "", "アイ"),
      rowsUnder("（２）学び", "", "ウエ"),
      rowsUnder("（３）守り", "", "アイ"),
    );
    expect(lacks).toEqual(["letterBlocks", "letterBlocks"]);
  });
});

const ours: readonly RuleId[] = [
  "row.duplicate",
  "label.missing",
  "label.duplicate",
  "label.sequence",
  "name.duplicate",
  "name.differs-in-group",
  "heading.differs",
];

describeWithSharedData("real workbooks: one name under two letters is all there is", () => {
  test.each([
    ["2010-tables-part1.xlsx", ["B130", "B131", "B132", "B133"]],
    ["submission-clean.xlsx", ["E90", "E91", "E92", "E93"]],
    ["submission-dirty.xlsx", ["E90", "E91", "E92", "E93"]],
    ["submission-dirty-form.xlsx", ["C99", "C100", "C101", "C102"]],
  ])("%s", async (name, cells) => {
    const { findings } = checkWorkbook(await readSharedGrids(name), { facts: { fiscalYear: 2010 } });
    const found = findings.filter(({ rule }) => ours.includes(rule)).map(({ rule, cell }) => [rule, cell]);
    expect(found).toEqual(cells.map((cell) => ["name.duplicate", cell]));
  });
});
