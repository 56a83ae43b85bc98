import { blockAddress } from "../../../src/host/model/a1";
import type { Book } from "../../../src/host/model/Book";
import type { SheetState } from "../../../src/host/model/SheetState";
import { openHost } from "../../support/hostWorkbook";
import { refusalOf, run } from "./run";

type Rows = readonly (readonly (string | number)[])[];

const figures: Rows = [
  ["施策", "金額", "税"],
  ["あ", 10, 1],
  ["い", 20, 2],
];

function open(rows: Rows = figures): { book: Book; sheet: SheetState } {
  const { book } = openHost({ 表紙: [], A: rows });
  const sheet = book.sheets[1];
  if (!sheet) throw new Error("no sheet");
  return { book, sheet };
}

const shownIn = (sheet: SheetState, address: string): unknown[][] => {
  const [from = "", to = from] = address.split(":");
  const [left, top] = [from.charCodeAt(0) - 65, Number(from.slice(1)) - 1];
  const [right, bottom] = [to.charCodeAt(0) - 65, Number(to.slice(1)) - 1];
  return Array.from({ length: bottom - top + 1 }, (_row, y) =>
    Array.from({ length: right - left + 1 }, (_column, x) => {
      const cell = sheet.cell(top + y, left + x);
      return cell?.formula ?? cell?.content ?? null;
    }),
  );
};

const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem("A");
const tableOf = ({ workbook }: Excel.RequestContext): Excel.Table => workbook.tables.getItem("表");

/** The figures as table 表 in A1:C3. */
async function openTable(rows: Rows = figures): Promise<{ book: Book; sheet: SheetState }> {
  const opened = open(rows);
  await run((context) => void (sheetOf(context).tables.add("A1:C3", true).name = "表"));
  return opened;
}

const addressOf = (sheet: SheetState): string => sheet.tables.map(({ block }) => blockAddress(block)).join();

describe("making tables", () => {
  test("with Excel's defaults, under the first free name", async () => {
    const { sheet } = open();
    await run(async (context) => {
      const table = sheetOf(context).tables.add("A1:C3", true).load();
      const second = sheetOf(context).tables.add("E1:F2", true).load("name");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "テーブル1",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
      });
      expect(second.name).toBe("テーブル2");
    });
    expect(addressOf(sheet)).toBe("A1:C3,E1:F2");
  });

  test("headers become texts of their own", async () => {
    const { sheet } = open([
      ["x", "x", 2024, "", "X"],
      [1, 2, 3, 4, 5],
    ]);
    await run((context) => void sheetOf(context).tables.add("A1:E2", true));
    expect(shownIn(sheet, "A1:E1")).toEqual([["x", "x2", "2024", "列4", "X3"]]);
  });

  test("without headers a row of them is put in, and what is there goes down", async () => {
    const { sheet } = open([
      [1, 2],
      [3, 4],
      ["下", ""],
    ]);
    await run((context) => void sheetOf(context).tables.add("A1:B2", false));
    expect(shownIn(sheet, "A1:B4")).toEqual([
      ["列1", "列2"],
      [1, 2],
      [3, 4],
      ["下", null],
    ]);
    expect(addressOf(sheet)).toBe("A1:B3");
  });

  test("a lone header gets a row for data", async () => {
    const { sheet } = open([
      ["x", "y"],
      ["下", ""],
    ]);
    await run((context) => void sheetOf(context).tables.add("A1:B1", true));
    expect(addressOf(sheet)).toBe("A1:B2");
    expect(shownIn(sheet, "A2:A3")).toEqual([[null], ["下"]]);
  });

  test("from the workbook, by an address with its sheet or by a range", async () => {
    const { sheet } = open();
    await run((context) => {
      context.workbook.tables.add("A!A1:A3", true);
      context.workbook.tables.add(sheetOf(context).getRange("C1:C3"), true);
    });
    expect(addressOf(sheet)).toBe("A1:A3,C1:C3");
  });

  test("not over another table, not over merged cells, not on a protected sheet", async () => {
    await openTable();
    const add = (address: string) => (context: Excel.RequestContext) =>
      void sheetOf(context).tables.add(address, true);
    expect(await refusalOf(add("C3:E5"))).toBe("InvalidArgument");
    expect(await refusalOf(add("表紙!A1:B2"))).toBe("InvalidArgument");
    await run((context) => sheetOf(context).getRange("E1:F1").merge());
    expect(await refusalOf(add("E1:F3"))).toBe("MergedRangeConflict");
    await run((context) => sheetOf(context).protection.protect());
    expect(await refusalOf(add("H1:I3"))).toBe("AccessDenied");
  });
});

describe("finding tables", () => {
  test("by name, by id, by place, in the workbook and on their sheet", async () => {
    await openTable();
    await run(async (context) => {
      const { tables } = context.workbook;
      const table = tables.getItem("表").load("id,name");
      const elsewhere = context.workbook.worksheets.getItem("表紙").tables.getItemOrNullObject("表");
      const counts = [tables.getCount(), context.workbook.worksheets.getItem("表紙").tables.getCount()];
      await context.sync();
      const same = [tables.getItem(table.id), tables.getItemAt(0), sheetOf(context).tables.getItem("表")];
      same.forEach((each) => each.load("name"));
      table.worksheet.load("name");
      await context.sync();
      expect(same.map(({ name }) => name)).toEqual(["表", "表", "表"]);
      expect([elsewhere.isNullObject, ...counts.map(({ value }) => value)]).toEqual([true, 1, 0]);
      expect(table.worksheet.name).toBe("A");
    });
    expect(await refusalOf(({ workbook }) => void workbook.tables.getItem("無い").load("name"))).toBe(
      "ItemNotFound",
    );
  });

  test("their parts", async () => {
    await openTable();
    await run(async (context) => {
      const table = tableOf(context);
      table.showTotals = true;
      const column = table.columns.getItem("金額");
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
        column.getRange(),
        column.getHeaderRowRange(),
        column.getDataBodyRange(),
        column.getTotalRowRange(),
        table.rows.getItemAt(1).getRange(),
      ];
      parts.forEach((part) => part.load("address"));
      await context.sync();
      expect(parts.map(({ address }) => address.slice(2))).toEqual([
        "A1:C4",
        "A1:C1",
        "A2:C3",
        "A4:C4",
        "B1:B4",
        "B1",
        "B2:B3",
        "B4",
        "A3:C3",
      ]);
    });
  });

  test("no totals where they are not shown", async () => {
    await openTable();
    expect(await refusalOf((context) => void tableOf(context).getTotalRowRange().load("address"))).toBe(
      "ItemNotFound",
    );
  });
});

describe("names of tables", () => {
  test.each(["", "a b", "A1", "R1C1", "1表", "表-1", "x".repeat(256), "C"])("%j is none", async (name) => {
    await openTable();
    expect(await refusalOf((context) => void (tableOf(context).name = name))).toBe("InvalidArgument");
  });

  test("each only once among tables and names of the workbook", async () => {
    await openTable();
    await run((context) => void context.workbook.names.add("年度", "=2024"));
    expect(await refusalOf((context) => void (tableOf(context).name = "年度"))).toBe("ItemAlreadyExists");
    expect(await refusalOf(({ workbook }) => void workbook.names.add("表", "=1"))).toBe("ItemAlreadyExists");
  });

  test("formulas follow", async () => {
    const { book } = await openTable();
    await run((context) => {
      context.workbook.worksheets.getItem("表紙").getRange("A1").formulas = [["=SUM(表[金額])"]];
      tableOf(context).name = "売上表";
    });
    expect(book.sheets[0]?.cell(0, 0)?.formula).toBe("=SUM(売上表[金額])");
  });
});

describe("rows", () => {
  test("are added at the end, and look like the row above", async () => {
    const { sheet } = await openTable();
    await run((context) => {
      tableOf(context).getDataBodyRange().format.fill.color = "#FF0000";
      tableOf(context).rows.add(undefined, [
        ["う", 30, 3],
        ["え", 40, 4],
      ]);
    });
    expect(addressOf(sheet)).toBe("A1:C5");
    expect(shownIn(sheet, "A4:C5")).toEqual([
      ["う", 30, 3],
      ["え", 40, 4],
    ]);
    expect(sheet.cell(4, 0)?.style).toBe(sheet.cell(1, 0)?.style);
  });

  test("are put in between, and what is below goes down", async () => {
    const { sheet } = await openTable([...figures, ["下", 0, 0]]);
    await run((context) => {
      sheetOf(context).getRange("E1:E2").formulas = [["=A3"], ["=SUM(B2:B3)"]];
      tableOf(context).rows.add(1, [["間", 15, 1]]);
    });
    expect(shownIn(sheet, "A2:A5")).toEqual([["あ"], ["間"], ["い"], ["下"]]);
    expect(shownIn(sheet, "E1:E2")).toEqual([["=A4"], ["=SUM(B2:B4)"]]);
    expect(addressOf(sheet)).toBe("A1:C4");
  });

  test("come before the first one, and before the totals", async () => {
    const { sheet } = await openTable();
    await run((context) => {
      tableOf(context).showTotals = true;
      tableOf(context).rows.add(0, [["初", 1, 1]]);
      tableOf(context).rows.add(-1, [["末", 2, 2]]);
    });
    expect(shownIn(sheet, "A1:A6")).toEqual([["施策"], ["初"], ["あ"], ["い"], ["末"], ["集計"]]);
    expect(addressOf(sheet)).toBe("A1:C6");
  });

  test("of a wrong width change nothing", async () => {
    const { sheet } = await openTable();
    expect(await refusalOf((context) => void tableOf(context).rows.add(undefined, [["う", 30]]))).toBe(
      "InvalidArgument",
    );
    expect(await refusalOf((context) => void tableOf(context).rows.add(7, [["う", 30, 1]]))).toBe(
      "InvalidArgument",
    );
    expect(addressOf(sheet)).toBe("A1:C3");
  });

  test("are read and written one by one", async () => {
    const { sheet } = await openTable();
    await run(async (context) => {
      const { rows } = tableOf(context);
      rows.load("items/values,items/index,count");
      rows.getItemAt(0).values = [["改", 11, 1]];
      await context.sync();
      expect([rows.count, rows.items.map(({ index, values }) => [index, values])]).toEqual([
        2,
        [
          [0, [["あ", 10, 1]]],
          [1, [["い", 20, 2]]],
        ],
      ]);
    });
    expect(shownIn(sheet, "A2:C2")).toEqual([["改", 11, 1]]);
  });

  test("are deleted, and what is below goes up; one blank row stays", async () => {
    const { sheet } = await openTable([...figures, ["下", 0, 0]]);
    await run((context) => tableOf(context).rows.getItemAt(0).delete());
    expect(shownIn(sheet, "A2:A3")).toEqual([["い"], ["下"]]);
    await run((context) => tableOf(context).rows.deleteRowsAt(0, 1));
    expect(shownIn(sheet, "A2:C3")).toEqual([
      [null, null, null],
      ["下", 0, 0],
    ]);
    expect(addressOf(sheet)).toBe("A1:C2");
    expect(await refusalOf((context) => tableOf(context).rows.deleteRowsAt(0, 2))).toBe("InvalidArgument");
  });

  test("are not deleted while the table is filtered", async () => {
    await openTable();
    await run((context) => tableOf(context).columns.getItem("施策").filter.applyValuesFilter(["あ"]));
    expect(await refusalOf((context) => tableOf(context).rows.deleteRowsAt(0))).toBe("InsertDeleteConflict");
  });
});

describe("columns", () => {
  test("are added with values or a name, at the end or in between", async () => {
    const { sheet } = await openTable();
    await run((context) => {
      const { columns } = tableOf(context);
      columns.add(undefined, [["計"], ["=[@金額]+[@税]"], ["=[@金額]+[@税]"]]);
      columns.add(1, undefined, "区分");
      columns.add();
    });
    expect(shownIn(sheet, "A1:F2")).toEqual([
      ["施策", "区分", "金額", "税", "計", "列6"],
      ["あ", null, 10, 1, "=[@金額]+[@税]", null],
    ]);
    expect(addressOf(sheet)).toBe("A1:F3");
  });

  test("push aside what stands beside the table only where it is in the way", async () => {
    const { sheet } = await openTable([
      ["施策", "金額", "税", "横"],
      ["あ", 10, 1, ""],
      ["い", 20, 2, ""],
      ["", "", "", "下"],
    ]);
    await run((context) => void tableOf(context).columns.add());
    expect(shownIn(sheet, "D1:E1")).toEqual([["列4", "横"]]);
    expect(shownIn(sheet, "D4:E4")).toEqual([["下", null]]);
  });

  test("of a wrong height change nothing", async () => {
    const { sheet } = await openTable();
    expect(await refusalOf((context) => void tableOf(context).columns.add(undefined, [["計"]]))).toBe(
      "InvalidArgument",
    );
    expect(addressOf(sheet)).toBe("A1:C3");
  });

  test("are renamed, and formulas follow", async () => {
    const { sheet } = await openTable();
    await run((context) => {
      sheetOf(context).getRange("E1").formulas = [["=SUM(表[金額])"]];
      tableOf(context).columns.getItem("金額").name = "予算額 (円)";
    });
    expect(shownIn(sheet, "B1:B1")).toEqual([["予算額 (円)"]]);
    expect(shownIn(sheet, "E1:E1")).toEqual([["=SUM(表[予算額 (円)])"]]);
    expect(await refusalOf((context) => void (tableOf(context).columns.getItem("税").name = "施策"))).toBe(
      "InvalidArgument",
    );
  });

  test("keep their id while others come and go beside them", async () => {
    await openTable();
    await run(async (context) => {
      const { columns } = tableOf(context);
      const tax = columns.getItem("税").load("id,index");
      await context.sync();
      columns.add(0, undefined, "番号");
      columns.getItem("金額").delete();
      tax.name = "消費税";
      tax.load("id,index,name,values");
      const byId = columns.getItem(tax.id).load("name");
      await context.sync();
      expect([tax.index, tax.name, tax.values, byId.name]).toEqual([
        2,
        "消費税",
        [["消費税"], [1], [2]],
        "消費税",
      ]);
    });
  });

  test("are deleted, and references to them are lost; the last one stays", async () => {
    const { sheet } = await openTable();
    await run((context) => {
      sheetOf(context).getRange("H1").formulas = [["=SUM(表[税])+SUM(表[金額])"]];
      tableOf(context).columns.getItem("税").delete();
    });
    expect(addressOf(sheet)).toBe("A1:B3");
    expect(sheet.cell(0, 6)?.formula).toBe("=SUM(#REF!)+SUM(表[金額])");
    await run((context) => tableOf(context).columns.getItemAt(1).delete());
    expect(await refusalOf((context) => tableOf(context).columns.getItemAt(0).delete())).toBe(
      "InvalidOperation",
    );
  });
});

describe("looks", () => {
  test.each([
    ["TableStyleLight21", undefined],
    ["TableStyleMedium28", undefined],
    ["TableStyleDark1", undefined],
    ["", undefined],
    ["TableStyleLight22", "InvalidArgument"],
    ["TableStyleDark0", "InvalidArgument"],
    ["Medium2", "InvalidArgument"],
  ])("style %j: %s", async (style, refusal) => {
    const { sheet } = await openTable();
    expect(await refusalOf((context) => void (tableOf(context).style = style))).toBe(refusal);
    expect(sheet.tables[0]?.style).toBe(refusal ? "TableStyleMedium2" : style);
  });

  test("the header row goes and comes back with its names", async () => {
    const { sheet } = await openTable();
    await run(async (context) => {
      const table = tableOf(context);
      table.showHeaders = false;
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["施策", "金額", "税"]);
    });
    expect([addressOf(sheet), shownIn(sheet, "A1:A2")]).toEqual(["A2:C3", [[null], ["あ"]]]);
    expect(await refusalOf((context) => void (tableOf(context).showFilterButton = true))).toBe(
      "InvalidOperation",
    );
    await run((context) => void (tableOf(context).showHeaders = true));
    expect([addressOf(sheet), shownIn(sheet, "A1:C1")]).toEqual(["A1:C3", [["施策", "金額", "税"]]]);
  });

  test("totals come with a sum of the last column, and go", async () => {
    const { sheet } = await openTable([...figures, ["下", 0, 0]]);
    await run((context) => void (tableOf(context).showTotals = true));
    expect(shownIn(sheet, "A4:C5")).toEqual([
      ["集計", null, "=SUBTOTAL(109,表[税])"],
      ["下", 0, 0],
    ]);
    await run((context) => void (tableOf(context).showTotals = false));
    expect([addressOf(sheet), shownIn(sheet, "A4:C4")]).toEqual(["A1:C3", [[null, null, null]]]);
  });

  test("saving hears of every change", async () => {
    const { sheet } = await openTable();
    sheet.source = "xl/worksheets/sheet1.xml";
    for (const change of [
      (table: Excel.Table) => void (table.showBandedColumns = true),
      (table: Excel.Table) => void (table.highlightFirstColumn = true),
      (table: Excel.Table) => void (table.style = ""),
      (table: Excel.Table) => void (table.name = "新"),
      (table: Excel.Table) => void (table.showFilterButton = false),
      (table: Excel.Table) => void table.rows.add(),
      (table: Excel.Table) => table.resize("A1:C10"),
      (table: Excel.Table) => void table.convertToRange(),
    ]) {
      sheet.reshapings.clear();
      await run((context) => change(context.workbook.tables.getItemAt(0)));
      expect([...sheet.reshapings]).toContain("tables");
    }
  });
});

describe("resizing, converting, deleting", () => {
  test("new columns get headers", async () => {
    const { sheet } = await openTable();
    await run((context) => tableOf(context).resize("A1:D5"));
    expect([addressOf(sheet), shownIn(sheet, "D1:D1")]).toEqual(["A1:D5", [["列4"]]]);
  });

  test.each(["A2:C5", "E1:F3", "A1:C1", "表紙!A1:C5"])("not to %s", async (address) => {
    await openTable();
    expect(await refusalOf((context) => tableOf(context).resize(address))).toBe("InvalidArgument");
  });

  test("a range takes the table's place in formulas", async () => {
    const { book, sheet } = await openTable();
    await run((context) => {
      context.workbook.worksheets.getItem("表紙").getRange("A1").formulas = [["=SUM(表[金額])+ROWS(表)"]];
      tableOf(context).columns.add(undefined, [["計"], ["=[@金額]+表[@税]"], ["=[@金額]*2"]]);
      tableOf(context).convertToRange();
    });
    expect(sheet.tables).toEqual([]);
    expect(book.sheets[0]?.cell(0, 0)?.formula).toBe("=SUM(A!$B$2:$B$3)+ROWS(A!$A$2:$D$3)");
    expect(shownIn(sheet, "D2:D3")).toEqual([["=A!$B2+A!$C2"], ["=A!$B3*2"]]);
  });

  test("a deleted table takes its cells with it", async () => {
    const { book, sheet } = await openTable([...figures, ["下", 0, 0]]);
    await run((context) => {
      context.workbook.worksheets.getItem("表紙").getRange("A1").formulas = [["=SUM(表[金額])"]];
      tableOf(context).delete();
    });
    expect(sheet.tables).toEqual([]);
    expect(shownIn(sheet, "A1:A4")).toEqual([[null], [null], [null], ["下"]]);
    expect(book.sheets[0]?.cell(0, 0)?.formula).toBe("=SUM(#REF!)");
  });
});

describe("filters and sorting", () => {
  const hiddenRows = (sheet: SheetState): number[] =>
    [...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row);

  test("rows that do not pass are hidden until the filters are cleared", async () => {
    const { sheet } = await openTable();
    await run(async (context) => {
      const table = tableOf(context);
      table.columns.getItem("施策").filter.apply({ filterOn: "Values", values: ["い"] });
      table.autoFilter.load("enabled,isDataFiltered,criteria");
      await context.sync();
      expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(table.autoFilter.criteria).toEqual([{ filterOn: "Values", values: ["い"] }, null, null]);
    });
    expect(hiddenRows(sheet)).toEqual([1]);
    await run((context) => tableOf(context).clearFilters());
    expect(hiddenRows(sheet)).toEqual([]);
  });

  test("other kinds of filters are refused, not ignored", async () => {
    await openTable();
    const top = (context: Excel.RequestContext): void =>
      tableOf(context).columns.getItem("金額").filter.apply({ filterOn: "TopItems", criterion1: "1" });
    expect(await refusalOf(top)).toBe("UnsupportedOperation");
    expect(
      await refusalOf((context) => tableOf(context).columns.getItem("金額").filter.applyTopItemsFilter(1)),
    ).toBe("ApiNotFound");
  });

  test("not on a protected sheet that does not allow it, whichever way", async () => {
    const { sheet } = await openTable();
    await run((context) => tableOf(context).columns.getItem("施策").filter.applyValuesFilter(["い"]));
    sheet.protection = { sheet: true };
    expect(await refusalOf((context) => tableOf(context).clearFilters())).toBe("AccessDenied");
    sheet.protection = { sheet: true, autoFilter: true };
    expect(await refusalOf((context) => tableOf(context).clearFilters())).toBeUndefined();
  });

  test("rows are sorted by columns", async () => {
    const { sheet } = await openTable();
    await run((context) => tableOf(context).sort.apply([{ key: 1, ascending: false }]));
    expect(shownIn(sheet, "A1:A3")).toEqual([["施策"], ["い"], ["あ"]]);
  });
});
