import type { Probe } from "./Probe";

const NAME = "_ShindanProbe";

/** シートの写し. */
export const copiedSheetProbes: readonly Probe[] = [
  {
    id: "copied-sheet-names",
    title: "シートの copy は、隠した名前も隠したまま写す",
    assumed: { formula: '="a"', visible: false },
    members: ["Worksheet.copy", "NamedItem.visible"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.names.add(NAME, '="a"').visible = false;
      const item = sheet.copy("After", sheet).names.getItem(NAME);
      item.load("formula,visible");
      await context.sync();
      return { formula: item.formula, visible: item.visible };
    },
  },
  {
    id: "copied-sheet-tables",
    title:
      "シートの copy は、テーブルを「もとの名前＋数字」の名前で写し、写しの中の数式は写しのテーブルを見る",
    assumed: { table: "表2", formula: "=ROWS(表2[甲])" },
    members: ["Worksheet.copy", "Table.name"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      const name = `${scratch.newName()}_表`;
      sheet.getRange("A1:A2").values = [["甲"], ["a"]];
      sheet.tables.add("A1:A2", true).name = name;
      sheet.getRange("C1").formulas = [[`=ROWS(${name}[甲])`]];
      const copy = sheet.copy("After", sheet);
      const table = copy.tables.getItemAt(0);
      const cell = copy.getRange("C1");
      table.load("name");
      cell.load("formulas");
      await context.sync();
      const shown = (text: unknown): string => String(text).replaceAll(name, "表");
      return { table: shown(table.name), formula: shown(cell.formulas[0]?.[0]) };
    },
  },
  {
    id: "copied-sheet-place",
    title: "シートの copy は、もとのシートのすぐ後に「もとの名前 (2)」という名前でできる",
    assumed: { name: "元 (2)", distance: 1 },
    members: ["Worksheet.copy", "Worksheet.position"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      const copy = sheet.copy("After", sheet);
      sheet.load("name,position");
      copy.load("name,position");
      await context.sync();
      return { name: copy.name.replace(sheet.name, "元"), distance: copy.position - sheet.position };
    },
  },
  {
    id: "copied-sheet-front",
    title: "シートを copy しても、前に出ているシートは変わらない",
    assumed: true,
    members: ["Worksheet.copy", "WorksheetCollection.getActiveWorksheet"],
    run: async (context, scratch) => {
      const before = context.workbook.worksheets.getActiveWorksheet();
      before.load("id");
      const sheet = scratch.addSheet(context);
      sheet.copy("After", sheet);
      const after = context.workbook.worksheets.getActiveWorksheet();
      after.load("id");
      await context.sync();
      return before.id === after.id;
    },
  },
  {
    id: "copied-hidden-sheet",
    title: "非表示のシートの copy は、表示されたシートになる",
    assumed: "Visible",
    members: ["Worksheet.copy", "Worksheet.visibility"],
    run: async (context, scratch) => {
      const sheet = scratch.addSheet(context);
      sheet.visibility = "Hidden";
      const copy = sheet.copy("After", sheet);
      copy.load("visibility");
      await context.sync();
      return copy.visibility;
    },
  },
];
