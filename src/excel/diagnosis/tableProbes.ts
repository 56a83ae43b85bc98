import { BODY, formulaAfter, HEADERS, placeTable, seenTable } from "./placeTable";
import type { Probe } from "./Probe";

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
    id: "table-pushed-down",
    title:
      "テーブルの見出しの行に行を挿入するとテーブルは下がり、その上の行を削除すると上がり、見出しも数式も残る",
    assumed: [
      { keepsName: true, address: "A3:B5", header: HEADERS, formula: '=COUNTIF(表[甲],"a")' },
      { keepsName: true, address: "A2:B4", header: HEADERS, formula: '=COUNTIF(表[甲],"a")' },
    ],
    members: ["Range.getEntireRow", "Range.insert", "Range.delete"],
    run: async (context, scratch) => {
      const placed = placeTable(context, scratch);
      const { sheet, name } = placed;
      sheet.getRange("E2").formulas = [[`=COUNTIF(${name}[甲],"a")`]];
      const seenWith = async (cell: string): Promise<object> => {
        const range = sheet.getRange(cell);
        range.load("formulas");
        await context.sync();
        const formula = String(range.formulas[0]?.[0]).replaceAll(name, "表");
        return { ...(await seenTable(context, placed)), formula };
      };
      sheet.getRange("A1:A2").getEntireRow().insert("Down");
      const lower = await seenWith("E4");
      sheet.getRange("A2").getEntireRow().delete("Up");
      return [lower, await seenWith("E3")];
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
    id: "table-cleared-whole",
    title: "テーブル全体を clear しても、テーブルは「列」と番号の見出しで残る",
    assumed: { keepsName: true, address: "A1:B3", header: ["列1", "列2"] },
    members: ["Range.clear"],
    run: async (context, scratch) => {
      const placed = placeTable(context, scratch);
      placed.sheet.getRange("A1:B3").clear();
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
export const tableProbes: readonly Probe[] = [...formulaProbes, ...shapeProbes];
