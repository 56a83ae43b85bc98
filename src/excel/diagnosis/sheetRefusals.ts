import type { Refusal } from "./refusalProbe";

/** シートと名前で断られること. */
export const sheetRefusals: readonly Refusal[] = [
  [
    "missing-sheet",
    "ないシートを getItem で求める",
    "ItemNotFound",
    "WorksheetCollection.getItem",
    ({ context, scratch }) => void context.workbook.worksheets.getItem(scratch.newName()).load("name"),
  ],
  [
    "sheet-add-taken",
    "ほかのシートと同じ名前のシートを追加する",
    "ItemAlreadyExists",
    "WorksheetCollection.add",
    ({ context, scratch }) => void context.workbook.worksheets.add(scratch.prefix),
  ],
  [
    "delete-very-hidden",
    "VeryHidden のシートを削除する",
    "InvalidOperation",
    "Worksheet.delete",
    ({ sheet }) => {
      sheet.visibility = "VeryHidden";
      sheet.delete();
    },
  ],
  [
    "activate-hidden",
    "非表示のシートを activate する",
    "InvalidOperation",
    "Worksheet.activate",
    ({ sheet }) => {
      sheet.visibility = "Hidden";
      sheet.activate();
    },
  ],
  [
    "protected-write",
    "保護したシートのセルに書く",
    "AccessDenied",
    "Range.values",
    ({ sheet }) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [["x"]];
    },
  ],
  [
    "protected-twice",
    "保護したシートをもう一度保護する",
    "AccessDenied",
    "WorksheetProtection.protect",
    ({ sheet }) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
  ],
  [
    "missing-name",
    "ない名前を getItem で求める",
    "ItemNotFound",
    "NamedItemCollection.getItem",
    ({ sheet }) => void sheet.names.getItem("_ShindanProbe").load("formula"),
  ],
  [
    "name-bad",
    "名前として使えない「1a」を名前に付ける",
    "InvalidArgument",
    "NamedItemCollection.add",
    ({ sheet }) => void sheet.names.add("1a", "=1"),
  ],
  [
    "name-taken",
    "シートにある名前をもう一度付ける",
    "ItemAlreadyExists",
    "NamedItemCollection.add",
    ({ sheet }) => {
      sheet.names.add("_ShindanProbe", "=1");
      sheet.names.add("_ShindanProbe", "=2");
    },
  ],
];
