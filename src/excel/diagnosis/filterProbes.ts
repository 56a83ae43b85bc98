import type { Probe } from "./Probe";

const VALUES = ["a", "", "b", ""];

/** Which of the values are seen after their column was filtered. */
const seenAfter =
  (filter: (column: Excel.Filter) => void): Probe["run"] =>
  async (context, scratch) => {
    const sheet = scratch.addSheet(context);
    sheet.getRange("A1:B5").values = [["甲", "乙"], ...VALUES.map((value, index) => [value, index])];
    const table = sheet.tables.add("A1:B5", true);
    filter(table.columns.getItemAt(0).filter);
    const rows = VALUES.map((_, index) => {
      const row = sheet.getRange(`A${index + 2}`);
      row.load("rowHidden");
      return row;
    });
    await context.sync();
    return VALUES.filter((_, index) => rows[index]?.rowHidden === false);
  };

/** 絞り込みの前提: how blank cells are asked for. */
export const filterProbes: readonly Probe[] = [
  {
    id: "filter-blank",
    title: "テーブルの列を条件「=」で絞り込むと、空欄の行だけが残る",
    assumed: ["", ""],
    members: ["Filter.applyCustomFilter"],
    run: seenAfter((column) => column.applyCustomFilter("=")),
  },
  {
    id: "filter-blank-or-text",
    title: "テーブルの列を条件「=」又は「=文字」で絞り込むと、空欄とその文字の行だけが残る",
    assumed: ["a", "", ""],
    members: ["Filter.applyCustomFilter"],
    run: seenAfter((column) => column.applyCustomFilter("=", "=a", "Or")),
  },
  {
    id: "filter-values-with-blank",
    title: "テーブルの列を空の文字列を含む値の一覧で絞り込むと、空欄の行も残る",
    assumed: ["a", "", "b", ""],
    members: ["Filter.applyValuesFilter"],
    run: seenAfter((column) => column.applyValuesFilter(["", "a", "b"])),
  },
];
