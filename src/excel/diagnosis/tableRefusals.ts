import type { Refusal } from "./refusalProbe";

/** テーブルと結合で断られること. */
export const tableRefusals: readonly Refusal[] = [
  [
    "tables-overlap",
    "テーブルの上にテーブルを作る",
    "InvalidArgument",
    "TableCollection.add",
    ({ sheet }) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B2:C4", true);
    },
  ],
  [
    "table-over-merge",
    "結合セルの上にテーブルを作る",
    "MergedRangeConflict",
    "TableCollection.add",
    ({ sheet }) => {
      sheet.getRange("A2:B2").merge();
      sheet.tables.add("A1:B3", true);
    },
  ],
  [
    "merge-over-table",
    "テーブルの中のセルを結合する",
    "MergedRangeConflict",
    "Range.merge",
    ({ sheet }) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2:B2").merge();
    },
  ],
  [
    "table-name-blank",
    "空白のあるテーブル名を付ける",
    "InvalidArgument",
    "Table.name",
    ({ sheet }) => {
      sheet.tables.add("A1:B3", true).name = "表 一";
    },
  ],
  [
    "table-name-taken",
    "ほかのテーブルと同じ名前を付ける",
    "ItemAlreadyExists",
    "Table.name",
    ({ sheet, scratch }) => {
      const name = scratch.newName();
      sheet.tables.add("A1:A3", true).name = name;
      sheet.tables.add("C1:C3", true).name = name;
    },
  ],
  [
    "table-resize-away",
    "テーブルを、もとの見出し行と重ならない範囲に変える",
    "InvalidArgument",
    "Table.resize",
    ({ sheet }) => sheet.tables.add("A1:B3", true).resize("A5:B8"),
  ],
];
