import { setNumberFormat } from "./observeCells";
import { formulaAfter, placeTable, seenTable } from "./placeTable";
import type { Probe } from "./Probe";

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

/** テーブルの見出し. */
export const tableHeaderProbes: readonly Probe[] = [
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
