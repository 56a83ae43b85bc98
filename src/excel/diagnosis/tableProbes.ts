import { localAddress } from "./localAddress";
import { setNumberFormat } from "./observeCells";
import type { Probe } from "./Probe";
import type { Scratch } from "./Scratch";

const HEADERS = ["甲", "乙"];
const BODY = [
  ["a", 1],
  ["b", 2],
];

interface Placed {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly name: string;
}

/** A table of two columns and two rows at A1:B3 of a new sheet. */
function placeTable(context: Excel.RequestContext, scratch: Scratch, area = "A1:B3"): Placed {
  const sheet = scratch.addSheet(context);
  sheet.getRange("A1:B3").values = [HEADERS, ...BODY];
  const table = sheet.tables.add(area, true);
  const name = scratch.newName();
  table.name = name;
  return { sheet, table, name };
}

/** Where a table is, under which name, and what its header row says. */
async function seenTable(context: Excel.RequestContext, { sheet, name }: Placed): Promise<object> {
  const table = sheet.tables.getItemAt(0);
  const range = table.getRange();
  const header = table.getHeaderRowRange();
  table.load("name");
  range.load("address");
  header.load("values");
  await context.sync();
  return {
    keepsName: table.name === name,
    address: localAddress(range.address),
    header: header.values[0],
  };
}

/** A formula that looks at the table's first column, after something was done; the table's name left out. */
const formulaAfter =
  (change: (placed: Placed, scratch: Scratch) => void, newName = (name: string) => name): Probe["run"] =>
  async (context, scratch) => {
    const placed = placeTable(context, scratch);
    const cell = placed.sheet.getRange("E1");
    cell.formulas = [[`=COUNTIF(${placed.name}[甲],"a")`]];
    change(placed, scratch);
    cell.load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]).replaceAll(newName(placed.name), "表");
  };

/** Header cells that are no texts, that repeat and that are empty, and what they become. */
const headerAfter =
  (header: readonly (string | number)[], format: string): Probe["run"] =>
  async (context, scratch) => {
    const sheet = scratch.addSheet(context);
    const row = sheet.getRangeByIndexes(0, 0, 1, header.length);
    setNumberFormat(row, format);
    row.values = [[...header]];
    sheet.tables.add(`A1:${"ABCD".charAt(header.length - 1)}3`, true);
    row.load("values,valueTypes");
    await context.sync();
    return { values: row.values[0], types: row.valueTypes[0] };
  };

const headerProbes: readonly Probe[] = [
  {
    id: "table-header-texts",
    title:
      "テーブルにすると、見出しの数値は文字列に、同じ見出しは番号つきに、空の見出しは「列」と位置の番号になる",
    assumed: { values: ["1", "同", "同2", "列4"], types: ["String", "String", "String", "String"] },
    members: ["TableCollection.add"],
    run: headerAfter([1, "同", "同", ""], "General"),
  },
  {
    id: "table-header-text-format",
    title: "文字列の書式（@）の見出しは、テーブルにしてもそのまま",
    assumed: { values: ["=甲", "001"], types: ["String", "String"] },
    members: ["TableCollection.add"],
    run: headerAfter(["=甲", "001"], "@"),
  },
  {
    id: "table-header-written",
    title: "見出しのセルに別の文字列を書くと、テーブルを見る数式の列名も変わる",
    assumed: '=COUNTIF(表[丙],"a")',
    members: ["Range.values", "Range.formulas"],
    run: formulaAfter(({ sheet }) => {
      sheet.getRange("A1").values = [["丙"]];
    }),
  },
  {
    id: "table-header-copied",
    title: "見出しのセルに別の文字列を copyFrom で写すと、テーブルを見る数式の列名も変わる",
    assumed: '=COUNTIF(表[丙],"a")',
    members: ["Range.copyFrom", "Range.formulas"],
    run: formulaAfter(({ sheet }) => {
      sheet.getRange("G1").values = [["丙"]];
      sheet.getRange("A1").copyFrom("G1");
    }),
  },
  {
    id: "table-header-emptied",
    title: "見出しのセルを空にすると、「列」と位置の番号の見出しになる",
    assumed: { keepsName: true, address: "A1:B3", header: ["列1", "乙"] },
    members: ["Range.clear", "Table.getHeaderRowRange"],
    run: async (context, scratch) => {
      const placed = placeTable(context, scratch);
      placed.sheet.getRange("A1").clear("Contents");
      return seenTable(context, placed);
    },
  },
  {
    id: "table-column-renamed",
    title: "列の名前を変えると、テーブルを見る数式の列名も変わる",
    assumed: '=COUNTIF(表[丙],"a")',
    members: ["TableColumn.name"],
    run: formulaAfter(({ table }) => {
      table.columns.getItemAt(0).name = "丙";
    }),
  },
];

const formulaProbes: readonly Probe[] = [
  {
    id: "table-renamed",
    title: "テーブルの名前を変えると、テーブルを見る数式の名前も変わる",
    assumed: '=COUNTIF(表[甲],"a")',
    members: ["Table.name"],
    run: formulaAfter(
      ({ table, name }) => {
        table.name = `${name}_後`;
      },
      (name) => `${name}_後`,
    ),
  },
  {
    id: "table-resized-formula",
    title: "テーブルの大きさを変えても、テーブルを見る数式はそのまま",
    assumed: '=COUNTIF(表[甲],"a")',
    members: ["Table.resize"],
    run: formulaAfter(({ table }) => table.resize("A1:B5")),
  },
  {
    id: "table-resized-result",
    title: "テーブルの大きさを変えると、テーブルを見る数式の結果も新しい範囲のものになる",
    assumed: [2, 4],
    members: ["Table.resize", "Range.values"],
    run: async (context, scratch) => {
      const { sheet, table, name } = placeTable(context, scratch);
      const cell = sheet.getRange("E1");
      cell.formulas = [[`=ROWS(${name}[甲])`]];
      cell.load("values");
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      table.resize("A1:B5");
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]?.[0]];
    },
  },
  {
    id: "table-formula-this-row",
    title: "テーブルの中の [@列] は、書いたとおりに読める",
    assumed: "=表[@乙]",
    members: ["Range.formulas"],
    run: async (context, scratch) => {
      const { sheet, name } = placeTable(context, scratch);
      const cell = sheet.getRange("D2");
      cell.formulas = [[`=${name}[@乙]`]];
      cell.load("formulas");
      await context.sync();
      return String(cell.formulas[0]?.[0]).replaceAll(name, "表");
    },
  },
];

const shapeProbes: readonly Probe[] = [
  {
    id: "table-resize",
    title: "テーブルの範囲を縮めても広げても、名前と見出しは残る",
    assumed: [
      { keepsName: true, address: "A1:B2", header: HEADERS },
      { keepsName: true, address: "A1:C9", header: [...HEADERS, "列3"] },
    ],
    members: ["Table.resize"],
    run: async (context, scratch) => {
      const placed = placeTable(context, scratch);
      placed.table.resize("A1:B2");
      const smaller = await seenTable(context, placed);
      placed.table.resize("A1:C9");
      return [smaller, await seenTable(context, placed)];
    },
  },
  {
    id: "table-cleared-body",
    title: "テーブルの見出しより下を clear しても、テーブルは残る",
    assumed: { keepsName: true, address: "A1:B3", header: HEADERS },
    members: ["Range.clear"],
    run: async (context, scratch) => {
      const placed = placeTable(context, scratch);
      placed.sheet.getRange("A2:D9").clear();
      return seenTable(context, placed);
    },
  },
  {
    id: "table-copied-over",
    title: "非表示のシートから、広げたテーブルの範囲に見出しごと copyFrom で写しても、テーブルと名前は残る",
    assumed: { keepsName: true, address: "A1:B5", header: ["丙", "丁"] },
    members: ["Table.resize", "Range.copyFrom"],
    run: async (context, scratch) => {
      const placed = placeTable(context, scratch);
      const source = scratch.addSheet(context);
      source.visibility = "Hidden";
      source.getRange("A1:B5").values = [["丙", "丁"], ...BODY, ...BODY];
      placed.table.resize("A1:B5");
      placed.sheet.getRange("A1:B5").copyFrom(source.getRange("A1:B5"), "All");
      return seenTable(context, placed);
    },
  },
  {
    id: "table-on-hidden-sheet",
    title: "非表示のシートにもテーブルを作り、名前とスタイルを付けられる",
    assumed: { keepsName: true, address: "A1:B3", header: HEADERS, style: "TableStyleLight1" },
    members: ["TableCollection.add", "Table.name", "Table.style"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      sheet.getRange("A1:B3").values = [HEADERS, ...BODY];
      const table = sheet.tables.add("A1:B3", true);
      const name = scratch.newName();
      table.name = name;
      table.style = "TableStyleLight1";
      const seen = await seenTable(context, { sheet, table, name });
      table.load("style");
      await context.sync();
      return { ...seen, style: table.style };
    },
  },
  {
    id: "table-lone-header",
    title: "見出しだけの一行をテーブルにすると、空の行が一つ付く",
    assumed: { keepsName: true, address: "A1:B2", header: HEADERS },
    members: ["TableCollection.add"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.getRange("A1:B1").values = [HEADERS];
      const table = sheet.tables.add("A1:B1", true);
      const name = scratch.newName();
      table.name = name;
      return seenTable(context, { sheet, table, name });
    },
  },
];

/** テーブル. */
export const tableProbes: readonly Probe[] = [...headerProbes, ...formulaProbes, ...shapeProbes];
