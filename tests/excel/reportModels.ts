import type { SheetModel } from "../../src/domain/sheet/SheetModel";

const plain = {
  merges: [],
  looks: [],
  columnWidths: [],
  tables: [],
  freeze: { rows: 0, columns: 0 },
} as const;
const print = { orientation: "landscape" } as const;

/** A small report: a list with its table, and counts that look at it. */
export function smallReport(table: string, rows: readonly string[]): SheetModel[] {
  const done = rows.filter((status) => status === "◎").length;
  const bottom = rows.length + 1;
  return [
    {
      ...plain,
      kind: "measures",
      name: "施策一覧",
      rows: [["施策名", "状況"], ...rows.map((status, index) => [`施策${index + 1}`, status])],
      looks: [{ top: 1, left: 1, bottom: 1, right: 2, look: "header" }],
      columnWidths: [20, 8],
      tables: [{ name: table, area: { top: 1, left: 1, bottom, right: 2 } }],
      freeze: { rows: 1, columns: 0 },
      print,
    },
    {
      ...plain,
      kind: "summary",
      name: "集計",
      rows: [
        ["集計", null],
        ["◎", { formula: `=COUNTIFS(${table}[状況],"◎")`, value: done }],
        ["=見出し", { text: "施策1へ", sheet: "施策一覧", cell: "A2" }],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      looks: [{ top: 1, left: 1, bottom: 1, right: 2, look: "title" }],
      print,
    },
  ];
}
