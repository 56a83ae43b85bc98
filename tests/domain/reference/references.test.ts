import fc from "fast-check";
import type { Grid } from "../../../src/domain/grid/Grid";
import { defaultMinistryMaster } from "../../../src/domain/ministry/defaultMinistryMaster";
import type { MinistryEntry } from "../../../src/domain/ministry/MinistryMaster";
import { BadReference } from "../../../src/domain/reference/BadReference";
import { codesSheet, readCodesSheet } from "../../../src/domain/reference/codesReference";
import { masterSheet, readMasterSheet } from "../../../src/domain/reference/masterReference";
import { readReferences } from "../../../src/domain/reference/readReferences";
import { readySchemes } from "../../../src/domain/status/readySchemes";
import { gridOf, type CellSpec } from "../../support/grids";
import { modelGrid } from "../../support/modelGrid";

const NAMES = { sheet: "府省庁マスタ", table: "府省庁マスタ" };
const placeOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof BadReference) return [error.place.cell, error.place.problem, error.place.value];
    throw error;
  }
  return undefined;
};

/** A text that a list in one cell can hold. */
const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(..."総務省内閣官房AＢ１_=") });
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const entry: fc.Arbitrary<MinistryEntry> = fc.record(
  {
    name: word,
    kind: fc.constantFrom("body", "group", "nonMinistry"),
    verified: fc.boolean(),
    aliases: words,
    variants: words,
    looseForms: words,
    parent: word,
    from: day,
    to: day,
    predecessor: word,
    successor: word,
    basis: word,
  },
  { requiredKeys: ["name", "kind", "verified"] },
) as fc.Arbitrary<MinistryEntry>;

describe("府省庁マスタ", () => {
  test("the default one comes back from its sheet as it was", () => {
    const written = modelGrid(masterSheet(defaultMinistryMaster, NAMES));
    const withoutEmpty = (entries: readonly MinistryEntry[]) =>
      entries.map((each) =>
        Object.fromEntries(
          Object.entries(each).filter(([, value]) => !Array.isArray(value) || value.length > 0),
        ),
      );
    expect(readMasterSheet(written).entries).toEqual(withoutEmpty(defaultMinistryMaster.entries));
  });

  test("so does any other, and its version follows what it says", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const read = readMasterSheet(modelGrid(masterSheet({ version: "x", entries }, NAMES)));
        expect(read.entries).toEqual(entries);
        const [first, ...others] = entries;
        const changed = [{ ...first, name: `${first?.name}局` } as MinistryEntry, ...others];
        const other = readMasterSheet(modelGrid(masterSheet({ version: "x", entries: changed }, NAMES)));
        expect(other.version).not.toBe(read.version);
      }),
    );
  });

  test("columns may stand in any order, below a title, beside the user's own; blank lines do not count", () => {
    const grid = gridOf([
      ["令和7年度の府省庁"],
      ["課のメモ", "種類", "名称", "略称", "設置日"],
      ["", "府省庁等", "防災庁", "防災", "令和8年11月1日"],
      ["", "", "", "", ""],
      ["電話で確認", "総称", "全府省庁"],
    ]);
    expect(readMasterSheet(grid).entries).toEqual([
      { name: "防災庁", kind: "body", aliases: ["防災"], from: "2026-11-01", verified: false },
      { name: "全府省庁", kind: "group", verified: false },
    ]);
  });

  test.each<[string, CellSpec[][], readonly string[]]>([
    [
      "a kind that is none",
      [
        ["名称", "種類"],
        ["内閣府", "団体"],
      ],
      ["B2", "notAChoice", "団体"],
    ],
    [
      "a name left out",
      [
        ["名称", "種類"],
        ["", "総称"],
      ],
      ["A2", "missing", ""],
    ],
    [
      "a day that is none",
      [
        ["名称", "種類", "廃止日"],
        ["内閣府", "府省庁等", "令和元年13月"],
      ],
      ["C2", "notADay", "令和元年13月"],
    ],
    ["nothing below the header", [["名称", "種類"]], ["A1", "noEntries", "名称"]],
  ])("%s is told with its cell", (_, rows, place) => {
    expect(placeOf(() => readMasterSheet(gridOf(rows)))).toEqual(place);
  });
});

describe("コード表", () => {
  test("the ready schemes come back from their sheet as they were", () => {
    expect(readCodesSheet(modelGrid(codesSheet(readySchemes, NAMES)))).toEqual(readySchemes);
  });

  test("a line that names no scheme goes on with the one above it", () => {
    const grid = gridOf([
      ["区分表", "期", "記号", "意味", "段階"],
      ["年度末の三区分", "年度末", "済", "実施済み", "実施済み"],
      ["", "", "中", "実施中", "実施中"],
      ["", "", "未", "未着手", "未着手"],
    ]);
    expect(readCodesSheet(grid).map(({ name, term, categories }) => [name, term, categories.length])).toEqual(
      [["年度末の三区分", "年度末", 3]],
    );
  });

  test("one code twice in a scheme is told; in two schemes it is right", () => {
    const rows = (second: string): CellSpec[][] => [
      ["区分表", "記号", "意味", "段階"],
      ["甲", "A", "順調", "実施中"],
      [second, "A", "遅れ", "実施中"],
    ];
    expect(placeOf(() => readCodesSheet(gridOf(rows("甲"))))).toEqual(["B3", "sameCode", "A"]);
    expect(readCodesSheet(gridOf(rows("乙")))).toHaveLength(2);
  });
});

describe("which sheets are reference sheets", () => {
  const rows: CellSpec[][] = [
    ["名称", "種類"],
    ["内閣府", "府省庁等"],
  ];
  const named = (name: string, marked?: "master"): Grid => ({
    ...gridOf(rows, [], name),
    ...(marked && { isOurs: true, reference: marked }),
  });

  test.each<[string, Grid[], string | undefined]>([
    [
      "the one that we made, whatever it is called",
      [named("府省庁マスタ"), named("府省庁", "master")],
      "府省庁",
    ],
    ["one of the name with the headers", [named("様式"), named("府省庁マスタ")], "府省庁マスタ"],
    ["no other sheet with such headers", [named("一覧")], undefined],
    ["none of the name with other headers", [gridOf([["番号", "電話"]], [], "府省庁マスタ")], undefined],
  ])("%s", (_, grids, expected) => {
    expect(readReferences(grids).grids.get("master")?.name).toBe(expected);
  });
});
