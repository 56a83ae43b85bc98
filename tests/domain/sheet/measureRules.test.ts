import { tallyMeasures } from "../../../src/domain/counting/tallyMeasures";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { ministryNames } from "../../../src/domain/ministry/ministryNames";
import { fitsInline } from "../../../src/domain/sheet/fitsInline";
import { columnOf, shownColumns } from "../../../src/domain/sheet/measureColumns";
import { measuresSheet } from "../../../src/domain/sheet/measuresSheet";
import type { SheetModel } from "../../../src/domain/sheet/SheetModel";
import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import type { StatusScheme } from "../../../src/domain/status/StatusScheme";
import { fictionalReport } from "../../support/fictionalReport";

const { measures } = fictionalReport();
const names = { sheet: "施策一覧", table: "施策一覧" };
const ministries = ministryNames(master, 2025);

const sheetFor = (scheme: StatusScheme = defaultStatusScheme, list = ministries): SheetModel =>
  measuresSheet(tallyMeasures(measures, { scheme, master }), list, names);

const withCodes = (...codes: string[]): StatusScheme => ({
  name: "試し",
  categories: codes.map((code) => ({ code, label: code, definition: "", wordings: [], stage: "done" })),
});

/** The texts of the n-th list, wherever they stand. */
function listOf({ validations = [], rows }: SheetModel, index: number): unknown {
  const list = validations[index]?.list;
  if (!list || !("top" in list)) return list;
  return rows.slice(list.top - 1, list.bottom).map((cells) => cells[list.left - 1]);
}

describe("lists in 施策一覧", () => {
  test("状況 has the codes of the scheme, 担当府省庁 the names of the master, too many to be written out, 主な施策 its mark", () => {
    const model = sheetFor();
    expect(model.validations?.map(({ area }) => [area.left, area.top, area.bottom])).toEqual([
      [columnOf("状況"), 2, measures.length + 1],
      [columnOf("担当府省庁"), 2, measures.length + 1],
      [columnOf("主な施策"), 2, measures.length + 1],
    ]);
    expect(model.validations?.[0]?.list).toEqual(["◎", "○", "△", "×"]);
    expect(listOf(model, 1)).toEqual(ministries);
    expect(model.validations?.[2]?.list).toEqual(["○"]);
    expect(fitsInline(ministries)).toBe(false);
  });

  test("what stands beside the table for them is hidden, and nothing of the table but 控え", () => {
    const { hiddenColumns, tables } = sheetFor();
    expect(tables[0]?.area.right).toBe(shownColumns.length + 1);
    expect(hiddenColumns).toEqual([columnOf("控え"), shownColumns.length + 2]);
  });

  test("a code that a list cannot be written out with stands in a cell", () => {
    const model = sheetFor(withCodes("A,B", "C"));
    expect(listOf(model, 0)).toEqual(["A,B", "C"]);
    expect(model.validations?.[0]?.list).toHaveProperty("top");
    expect(listOf(model, 1)).toEqual(ministries);
    for (const texts of [["a,b"], ['a"b'], ["=A1"], [" a"], [""], [], ["あ".repeat(256)]])
      expect(fitsInline(texts)).toBe(false);
  });

  test("a few names are written out, and none at all make no list", () => {
    expect(sheetFor(defaultStatusScheme, ["総務省"]).validations?.[1]?.list).toEqual(["総務省"]);
    expect(sheetFor(withCodes(), []).validations?.map(({ list }) => list)).toEqual([["○"]]);
  });

  test("nobody is kept from putting in something else, and messages are as short as Excel wants them", () => {
    const long = withCodes(...Array.from({ length: 40 }, (_, index) => `区分${index}${"あ".repeat(9)}`));
    for (const { alert, prompt } of [sheetFor(), sheetFor(long)].flatMap(
      ({ validations = [] }) => validations,
    )) {
      expect(["warning", "information"]).toContain(alert.style);
      for (const { title, text } of [alert, prompt]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test("a body that is gone by then is not offered", () => {
    expect(ministries).toContain("デジタル庁");
    expect(ministries).not.toContain("郵政省");
    expect(ministryNames(master, 1999)).toContain("郵政省");
  });
});

describe("colors in 施策一覧", () => {
  test("再掲 goes before the stages, what is unknown comes last", () => {
    expect(sheetFor().conditionals?.map(({ look, formula }) => `${look} ${formula}`)).toEqual([
      'relisted =$R2="再掲"',
      'done =EXACT($M2,"◎")',
      'underway =EXACT($M2,"○")',
      'notBegun =EXACT($M2,"△")',
      'unclear =EXACT($M2,"×")',
      'unknown =$U2<>""',
    ]);
    expect([columnOf("再掲"), columnOf("状況"), columnOf("担当キー")]).toEqual([18, 13, 21]);
  });

  test("a quotation mark in a code stays within its text", () => {
    expect(sheetFor(withCodes('"')).conditionals?.[1]?.formula).toBe('=EXACT($M2,"""")');
  });
});
