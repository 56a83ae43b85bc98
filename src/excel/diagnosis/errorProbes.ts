import { runExcel } from "../runExcel";
import type { Probe } from "./Probe";
import { errorSeen } from "./runProbe";
import type { Scratch } from "./Scratch";

const NO_ERROR = "noError";
/** Excel takes one character less. */
const TOO_LONG_TEXT = 32_768;
const TOO_LONG_NAME = 32;
/** Points; Excel's widest column is far below. */
const TOO_WIDE = 5000;

interface Place {
  readonly context: Excel.RequestContext;
  readonly scratch: Scratch;
  /** A new sheet. */
  readonly sheet: Excel.Worksheet;
}

/** 断られること: id, what is tried in words, what is tried, the code that is answered, and what it is about. */
type Refusal = readonly [
  id: string,
  title: string,
  code: string,
  member: string,
  attempt: (place: Place) => void,
];

const refusals: readonly Refusal[] = [
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
    "bad-address",
    "「1A」を番地として getRange に渡す",
    "InvalidArgument",
    "Worksheet.getRange",
    ({ sheet }) => void sheet.getRange("1A").load("address"),
  ],
  [
    "bad-index",
    "行の番号 -1 を getCell に渡す",
    "InvalidArgument",
    "Worksheet.getCell",
    ({ sheet }) => void sheet.getCell(-1, 0).load("address"),
  ],
  [
    "array-size",
    "大きさの違う配列を values に書く",
    "InvalidArgument",
    "Range.values",
    ({ sheet }) => {
      sheet.getRange("A1:B1").values = [[1], [2]];
    },
  ],
  [
    "unbounded-write",
    "列全体（A:A）の values に配列を書く",
    "InvalidArgument",
    "Range.values",
    ({ sheet }) => {
      sheet.getRange("A:A").values = [["x"]];
    },
  ],
  [
    "text-too-long",
    "32,768字の文字列を書く",
    "InvalidArgument",
    "Range.values",
    ({ sheet }) => {
      sheet.getRange("A1").values = [["あ".repeat(TOO_LONG_TEXT)]];
    },
  ],
  [
    "formula-broken",
    "途中で終わった数式（=1+）を書く",
    "InvalidArgument",
    "Range.formulas",
    ({ sheet }) => {
      sheet.getRange("A1").formulas = [["=1+"]];
    },
  ],
  [
    "formula-unknown-table",
    "ないテーブルを見る数式を書く",
    NO_ERROR,
    "Range.formulas",
    ({ sheet }) => {
      sheet.getRange("A1").formulas = [["=ROWS(ないテーブル[列])"]];
    },
  ],
  [
    "formula-unknown-name",
    "ない名前の数式を書く",
    NO_ERROR,
    "Range.formulas",
    ({ sheet }) => {
      sheet.getRange("A1").formulas = [["=ない名前"]];
    },
  ],
  [
    "column-too-wide",
    "列幅を5,000ポイントにする",
    "InvalidArgument",
    "RangeFormat.columnWidth",
    ({ sheet }) => {
      sheet.getRange("A:A").format.columnWidth = TOO_WIDE;
    },
  ],
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
  [
    "missing-name",
    "ない名前を getItem で求める",
    "ItemNotFound",
    "NamedItemCollection.getItem",
    ({ sheet }) => void sheet.names.getItem("_ShindanProbe").load("formula"),
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
];

/** シート名として断られるもの: id, what is tried in words, the code, and the name. */
const refusedNames: readonly (readonly [
  id: string,
  title: string,
  code: string,
  name: (scratch: Scratch) => string,
])[] = [
  ["empty", "シート名を空にする", "InvalidArgument", () => ""],
  [
    "long",
    "シート名を32字にする",
    "InvalidArgument",
    (scratch) => scratch.newName().padEnd(TOO_LONG_NAME, "あ"),
  ],
  ["slash", "シート名に「/」を入れる", "InvalidArgument", (scratch) => `${scratch.newName()}/`],
  ["apostrophe", "シート名を「'」で終える", "InvalidArgument", (scratch) => `${scratch.newName()}'`],
  ["history", "シート名を「History」にする", "InvalidArgument", () => "History"],
  ["taken", "シート名をほかのシートと同じにする", "ItemAlreadyExists", ({ prefix }) => prefix],
];

const nameProbes = refusedNames.map(([id, title, code, name]): Probe => ({
  id: `error-sheet-name-${id}`,
  title: `${title}と、${code} で断られる`,
  assumed: { error: code },
  members: ["Worksheet.name"],
  run: async (context, scratch) => {
    const sheet = scratch.addSheet(context);
    await context.sync();
    sheet.name = name(scratch);
    await context.sync();
    // Under a name that was taken after all, the sheet would not be known as ours.
    sheet.name = scratch.newName();
    await context.sync();
    return NO_ERROR;
  },
}));

const refusalProbes = refusals.map(([id, title, code, member, attempt]): Probe => ({
  id: `error-${id}`,
  title: code === NO_ERROR ? `${title}と、断られずに書ける` : `${title}と、${code} で断られる`,
  assumed: code === NO_ERROR ? code : { error: code },
  members: [member],
  run: async (context, scratch) => {
    const sheet = scratch.addSheet(context);
    await context.sync();
    attempt({ context, scratch, sheet });
    await context.sync();
    return NO_ERROR;
  },
}));

const otherProbes: readonly Probe[] = [
  {
    id: "error-not-loaded",
    title: "load していない値を読むと、PropertyNotLoaded で断られる",
    assumed: { error: "PropertyNotLoaded" },
    members: ["ClientObject.load"],
    run: async (context, scratch) => scratch.cells(context).values,
  },
  {
    id: "error-keeps-earlier",
    title: "一回の sync の途中で断られても、それより前の書き込みは残り、後のものは行われない",
    assumed: { refused: { error: "InvalidArgument" }, cells: ["before", ""] },
    members: ["RequestContext.sync"],
    run: async (context, scratch) => {
      const name = scratch.newName();
      const refused = await runExcel(async (inner) => {
        const sheet = inner.workbook.worksheets.add(name);
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("B1:C1").values = [[1], [2]];
        sheet.getRange("B1").values = [["after"]];
        await inner.sync();
        return NO_ERROR;
      }).catch(errorSeen);
      const cells = context.workbook.worksheets.getItem(name).getRange("A1:B1");
      cells.load("values");
      await context.sync();
      return { refused, cells: cells.values[0] };
    },
  },
];

/** 断られ方. */
export const errorProbes: readonly Probe[] = [...nameProbes, ...refusalProbes, ...otherProbes];
