import type { GridCell } from "../../../src/domain/grid/Grid";
import type { HeadingField, MeasureField, OwnField } from "../../../src/domain/measure/MeasureRow";
import { columnOf, columnsOf, someColumns, unknownColumns, amongOthers } from "./columns";
import {
  answer,
  letterAt,
  marksOf2010,
  measures,
  ministryTexts,
  names,
  someDeadline,
  someProgress,
  topics,
} from "./content";
import type { Dice } from "./Dice";
import { writeHeader } from "./headers";
import { MeasureTable, sheetOf, type Column } from "./MeasureTable";
import { SheetCanvas } from "./SheetCanvas";
import { shape, type Values, type WrittenSheet } from "./WrittenSheet";

/** How heading columns say theirs: in every row, in the first of theirs, or merged down over theirs. */
type HeadingStyle = "every" | "first" | "merged";

/** 見出しの列: some columns of headings, then measures. */
function headingColumnsList(dice: Dice, style: HeadingStyle): WrittenSheet {
  const fields = dice.pick<HeadingField[]>([
    ["section"],
    ["chapter", "section"],
    ["section", "item"],
    ["chapter", "section", "item"],
    ["section", "group"],
  ]);
  const columns = [
    ...columnsOf(dice, fields),
    ...columnsOf(dice, ["label", "name", "ministries", "status", "progress"]),
  ];
  const table = new MeasureTable(new SheetCanvas(), columns);
  table.header();
  writeUnder(dice, table, style, fields, {});
  return sheetOf(table);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Writes the headings of a level one after the other, with what stands under each. */
function writeUnder(
  dice: Dice,
  table: MeasureTable,
  style: HeadingStyle,
  fields: readonly HeadingField[],
  above: Values,
): void {
  const [field, ...lower] = fields;
  if (field === undefined) return;
  for (const number of upTo(dice.between(2, 3))) {
    const top = table.canvas.row;
    const headings = { ...above, [field]: marksOf2010[field](dice.pick(topics), number) };
    if (lower.length > 0) writeUnder(dice, table, style, lower, headings);
    else table.measures(measures(dice, dice.between(2, 4)).map((values) => ({ ...values, ...headings })));
    if (style !== "every") blankBelow(table, field, top);
    if (style === "merged") table.mergeDown(field, top, table.canvas.row - 1);
  }
}

/** Leaves a field's cells blank below the first row. */
function blankBelow(table: MeasureTable, field: MeasureField, top: number): void {
  for (let row = top + 1; row < table.canvas.row; row++) table.canvas.put(row, table.columnOf(field), null);
}

/** 見出しの行: headings as lone rows inside a list. */
function headingRowsList(dice: Dice, merged: boolean): WrittenSheet {
  const fields = dice.pick<HeadingField[]>([["section"], ["chapter", "section"], ["section", "item"]]);
  const table = new MeasureTable(
    new SheetCanvas(),
    columnsOf(dice, ["id", "label", "name", "ministries", "status", "progress", "note"]),
  );
  table.header();
  writeHeadingRows(dice, table, merged, fields);
  return sheetOf(table);
}

function writeHeadingRows(
  dice: Dice,
  table: MeasureTable,
  merged: boolean,
  [field, ...lower]: readonly HeadingField[],
): void {
  if (field === undefined) return;
  const above = table.standing;
  for (const number of upTo(dice.between(2, 3))) {
    const text = marksOf2010[field](dice.pick(topics), number);
    table.lone(text, merged);
    table.standing = { ...above, [field]: text };
    if (lower.length > 0) writeHeadingRows(dice, table, merged, lower);
    else table.measures(measures(dice, dice.between(2, 4)));
  }
  table.standing = above;
}

/** 細目: the sub-items of one letter, with a name and ministries in common. */
function subItems(dice: Dice, letter: string, name: string): Values[] {
  const count = dice.between(1, 4);
  const ministries = dice.pick(ministryTexts);
  return Array.from({ length: count }, (_, index) => ({
    label: count === 1 ? `${letter}）` : `${letter}）${String.fromCharCode("ａ".charCodeAt(0) + index)}）`,
    name,
    ministries,
    ...answer(dice),
  }));
}

/** Sub-items of several letters whose name and ministries are merged over them, or one of the two is. */
function mergedSubItems(dice: Dice): WrittenSheet {
  const table = new MeasureTable(
    new SheetCanvas(),
    columnsOf(dice, ["label", "name", "ministries", "status", "progress"]),
  );
  const merged = dice.pick<OwnField[]>([["name"], ["ministries"], ["name", "ministries"]]);
  table.header();
  names(dice, dice.between(2, 5)).forEach((name, index) => {
    const top = table.canvas.row;
    table.measures(subItems(dice, letterAt(index), name));
    merged.forEach((field) => {
      blankBelow(table, field, top);
      table.mergeDown(field, top, table.canvas.row - 1);
    });
  });
  return sheetOf(table);
}

/** 未回答: the ministry has not answered yet, which is what the check is there to find. */
const unanswered: Values = { status: "", progress: "", note: "" };

/** 府省庁ごとの回答: a measure, and a row for each ministry that answers. */
function answersByMinistry(dice: Dice, merged: boolean): WrittenSheet {
  const once: readonly OwnField[] = dice.chance() ? ["id", "name"] : ["id", "label", "name"];
  const table = new MeasureTable(
    new SheetCanvas(),
    columnsOf(dice, [...once, "ministries", "status", "progress", "note"]),
  );
  table.header();
  measures(dice, dice.between(2, 5)).forEach((values) => {
    const top = table.canvas.row;
    const ministries = dice.some(["総務省", "法務省", "外務省", "財務省", "文部科学省"], 1, 3);
    ministries.forEach((ministry) => {
      const answered = dice.rarely(5) ? unanswered : answer(dice);
      table.measure({ ...values, ...answered, ministries: ministry });
    });
    once.forEach((field) => {
      blankBelow(table, field, top);
      if (merged) table.mergeDown(field, top, table.canvas.row - 1);
    });
  });
  return sheetOf(table);
}

/** How a letter is said that has several sub-items, where letter and sub-item have a column each. */
type LetterStyle = "every" | "first" | "merged";

/** 二列の項番: ア） in one column, ａ） in the next. */
function splitLabels(dice: Dice, style: LetterStyle): WrittenSheet {
  const withId = dice.chance();
  const label = columnOf(dice, "label");
  const sub: Column = { word: "" };
  const others = columnsOf(dice, ["name", "ministries", "status", "progress"]);
  const table = new MeasureTable(new SheetCanvas(), [
    ...(withId ? [columnOf(dice, "id")] : []),
    label,
    sub,
    ...others,
  ]);
  const header = table.canvas.row;
  table.header();
  if (dice.chance()) table.canvas.mergeAcross(header, table.columnOf("label"), table.columnOf("label") + 1);
  names(dice, dice.between(2, 5)).forEach((name, index) => {
    const top = table.canvas.row;
    subItems(dice, letterAt(index), name).forEach((values) => writeSplit(table, values));
    if (style !== "every") blankBelow(table, "label", top);
    if (style === "merged") table.mergeDown("label", top, table.canvas.row - 1);
  });
  return sheetOf(table);
}

function writeSplit(table: MeasureTable, values: Values): void {
  const label = values.label ?? "";
  const id = String(table.written.length + 1).padStart(3, "0");
  const row = table.measure({ ...values, id }, { ...values, id, label: label.slice(0, 2) });
  table.canvas.put(row, table.columnOf("label") + 1, label.slice(2));
}

const isoOf = (text: string): string => text.replace(/\b(\d)\b/gu, "0$1").replaceAll("/", "-");
const asNumber = (text: string): GridCell => ({ kind: "number", text });
const asDate = (text: string): GridCell => ({ kind: "date", text, date: isoOf(text) });
const typedColumns: readonly Column[] = [
  { word: "確定", other: (index) => ({ kind: "boolean", text: index % 2 === 0 ? "TRUE" : "FALSE" }) },
  { word: "前年度比", other: () => ({ kind: "error", text: "#DIV/0!" }) },
  { word: "予算額", other: (index) => ({ kind: "number", text: String(100 + index) }) },
  { word: "執行率", other: () => ({ kind: "error", text: "#REF!" }) },
];

/** Excel の型: numbers, dates, and in unknown columns booleans and errors. */
function typedList(dice: Dice): WrittenSheet {
  const typed = columnsOf(dice, ["id", "name", "ministries", "deadline", "status", "progress"]).map(
    (column): Column =>
      column.field === "id"
        ? { ...column, cell: asNumber }
        : column.field === "deadline"
          ? { ...column, cell: asDate }
          : column,
  );
  const table = new MeasureTable(new SheetCanvas(), amongOthers(dice, typed, dice.some(typedColumns, 1, 3)));
  const idOf = dice.chance() ? (number: number) => String(number).padStart(3, "0") : String;
  table.header();
  measures(dice, dice.between(3, 10)).forEach((values, index) =>
    table.measure({
      ...values,
      id: idOf(index + 1),
      deadline: dice.pick(["2026/3/31", "2025/12/26", ""]),
    }),
  );
  return sheetOf(table);
}

/** セル内改行: words broken wherever the cell's width had it. */
function broken(dice: Dice, text: string): string {
  const letters = [...text];
  if (letters.length < 4 || dice.chance()) return text;
  const at = dice.between(2, letters.length - 2);
  return `${letters.slice(0, at).join("")}\n${letters.slice(at).join("")}`;
}

/** 再掲の印: how a measure says that it is shown a second time. */
const relistings: readonly ((values: Values) => Values)[] = [
  (values) => ({ ...values, name: `${values.name}（再掲）` }),
  (values) => ({ ...values, progress: "再掲" }),
  (values) => ({ ...values, progress: "（再掲）" }),
  (values) => ({ ...values, note: "再掲" }),
  (values) => ({ ...values, name: `【再掲】${values.name}`, progress: "", status: "" }),
];

export const listShapes = {
  "heading columns filled in every row": shape((dice) => headingColumnsList(dice, "every")),
  "heading columns filled in the first row": shape((dice) => headingColumnsList(dice, "first")),
  "heading columns merged down": shape((dice) => headingColumnsList(dice, "merged")),
  "headings as rows merged over all columns": shape((dice) => headingRowsList(dice, true)),
  "headings as rows in the first column": shape((dice) => headingRowsList(dice, false)),
  "name and ministries merged over sub-items": shape(mergedSubItems),
  "a row for each ministry, the measure merged down": shape((dice) => answersByMinistry(dice, true)),
  "a row for each ministry, the measure named once": shape((dice) => answersByMinistry(dice, false)),
  "labels over two columns, the letter in every row": shape((dice) => splitLabels(dice, "every")),
  "labels over two columns, the letter once": shape((dice) => splitLabels(dice, "first")),
  "labels over two columns, the letter merged down": shape((dice) => splitLabels(dice, "merged")),

  "ids and labels, some of them missing": shape((dice) => {
    const table = new MeasureTable(
      new SheetCanvas(),
      columnsOf(dice, ["id", "label", "name", "ministries", "status", "progress"]),
    );
    table.header();
    measures(dice, dice.between(4, 10)).forEach((values) =>
      table.measure({
        ...values,
        ...(dice.rarely(4) && { id: "" }),
        ...(dice.rarely(5) && { label: "" }),
      }),
    );
    return sheetOf(table);
  }),

  "values of Excel's types": shape(typedList),

  "line breaks inside words": shape((dice) => {
    const table = new MeasureTable(
      new SheetCanvas(),
      columnsOf(dice, ["id", "label", "name", "ministries", "status", "progress"]),
    );
    table.header();
    measures(dice, dice.between(3, 10)).forEach((values) =>
      table.measure({
        ...values,
        name: broken(dice, values.name ?? ""),
        ministries: broken(dice, values.ministries ?? ""),
      }),
    );
    return sheetOf(table);
  }),

  "measures shown a second time": shape((dice) => {
    const table = new MeasureTable(
      new SheetCanvas(),
      columnsOf(dice, ["label", "name", "ministries", "status", "progress", "note"]),
    );
    table.header();
    const first = measures(dice, dice.between(3, 8));
    table.measures(first);
    dice.some(first, 1, 3).forEach((values, index) => {
      table.measure(dice.pick(relistings)({ ...values, label: `${letterAt(first.length + index)}）` }));
    });
    return sheetOf(table);
  }),

  "one measure only": shape((dice) => {
    const table = new MeasureTable(new SheetCanvas(), someColumns(dice), dice.between(1, 3));
    if (dice.chance()) writeHeader(table, { depth: 2, over: () => [], merged: true });
    else table.header();
    const [values = {}] = measures(dice, 1);
    table.measure({ ...values, status: "○", progress: someProgress(dice), deadline: someDeadline(dice) });
    return sheetOf(table);
  }),

  "four hundred rows": shape((dice) => {
    const table = new MeasureTable(
      new SheetCanvas(),
      columnsOf(
        dice,
        dice.pick<OwnField[]>([
          ["id", "name", "ministries", "status"],
          ["label", "name", "ministries", "progress"],
        ]),
      ),
    );
    const all = measures(dice, 40);
    for (let index = 0; index < 400; index++) {
      if (index % 25 === 0) table.header();
      const values = all[index % all.length] ?? {};
      table.measure({ ...values, id: String(index + 1), name: `${values.name}（その${index + 1}）` });
    }
    return sheetOf(table);
  }),

  "hidden rows, hidden unknown columns": shape((dice) => {
    const columns = amongOthers(dice, someColumns(dice), dice.some(unknownColumns, 1, 3));
    const table = new MeasureTable(new SheetCanvas(), columns);
    columns.forEach((column, index) => {
      if (!column.field) table.canvas.hideColumn(index + 1);
    });
    table.header();
    measures(dice, dice.between(3, 10)).forEach((values) => {
      const row = table.measure(values);
      if (dice.chance()) table.canvas.hideRow(row);
    });
    return sheetOf(table);
  }),

  "a hidden copy of last time's status": shape((dice) => {
    const status = columnOf(dice, "status");
    const last: Column = { word: status.word, other: (index) => ["△", "○", "×"][index % 3] ?? null };
    const before = dice.chance();
    const answered = before ? [last, status] : [status, last];
    const columns = [
      ...columnsOf(dice, ["id", "name", "ministries"]),
      ...answered,
      columnOf(dice, "progress"),
    ];
    const table = new MeasureTable(new SheetCanvas(), columns);
    table.canvas.hideColumn(columns.indexOf(last) + 1);
    table.header();
    table.measures(measures(dice, dice.between(3, 10)));
    return sheetOf(table);
  }),
};
