import type { SheetModel } from "../../src/domain/sheet/SheetModel";

const plain = {
  merges: [],
  looks: [],
  columnWidths: [],
  tables: [],
  freeze: { rows: 0, columns: 0 },
} as const;
const print = { orientation: "landscape" } as const;

/** A small report: a list with its table, below as many lines as are given, and counts that look at it. */
export function smallReport(
  table: string,
  rows: readonly string[],
  above: readonly string[] = [],
): SheetModel[] {
  const done = rows.filter((status) => status === "◎").length;
  const top = above.length + 1;
  const bottom = top + rows.length;
  return [
    {
      ...plain,
      kind: "measures",
      name: "施策一覧",
      rows: [
        ...above.map((words) => [words]),
        ["施策名", "状況"],
        ...rows.map((status, index) => [`施策${index + 1}`, status]),
      ],
      merges: above.map((_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right: 2 })),
      looks: [{ top, left: 1, bottom: top, right: 2, look: "header" }],
      columnWidths: [20, 8],
      tables: [{ name: table, area: { top, left: 1, bottom, right: 2 } }],
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
