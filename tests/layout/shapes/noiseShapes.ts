import type { OwnField } from "../../../src/domain/measure/MeasureRow";
import { columnsOf, someColumns } from "./columns";
import { measures } from "./content";
import type { Dice } from "./Dice";
import { MeasureTable, sheetOf } from "./MeasureTable";
import {
  contactLines,
  putBoxes,
  remark,
  remarksAbove,
  remarksBelow,
  remarksBetween,
  subtotals,
  totalLine,
  totals,
} from "./noise";
import { SheetCanvas } from "./SheetCanvas";
import { shape, type WrittenSheet } from "./WrittenSheet";

/** A list of measures with something else before some of them and after the last. */
function withNoise(
  dice: Dice,
  noise: { readonly between?: (table: MeasureTable) => void; readonly below?: (table: MeasureTable) => void },
): WrittenSheet {
  const table = new MeasureTable(new SheetCanvas(), someColumns(dice));
  table.header();
  measures(dice, dice.between(3, 10)).forEach((values, index) => {
    if (index > 0 && dice.rarely(3)) noise.between?.(table);
    table.measure(values);
  });
  noise.below?.(table);
  return sheetOf(table);
}

/** 記入の手引き: what to fill in, by field. */
const guidance: Readonly<Record<OwnField, string>> = {
  id: "自動",
  label: "記入不要",
  name: "計画のとおり記入",
  ministries: "正式名称で記入",
  status: "選択",
  progress: "200字以内で記入",
  deadline: "年度で記入",
  note: "任意",
  main: "該当に○",
};
const example: Readonly<Record<OwnField, string>> = {
  id: "例",
  label: "ア）",
  name: "○○の推進",
  ministries: "○○省",
  status: "○",
  progress: "・○○を実施した。",
  deadline: "2025年度末",
  note: "",
  main: "",
};
const fullWidthNumbers = ["（１）", "（２）", "（３）", "（４）", "（５）", "（６）", "（７）", "（８）"];
const circledNumbers = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧"];

const guidanceRows: readonly ((dice: Dice, table: MeasureTable) => void)[] = [
  (dice, { canvas, columns, left }) =>
    void canvas.line(dice.pick([fullWidthNumbers, circledNumbers]).slice(0, columns.length), left),
  (_, table) => void table.line(guidance),
  (dice, table) => {
    const row = table.line(example);
    table.canvas.put(row, table.left, dice.pick(["記入例", "例", "（例）", "【記入例】"]));
  },
];

export const noiseShapes = {
  "totals in any column": shape((dice) =>
    withNoise(dice, {
      between: (table) => totalLine(dice, table, subtotals),
      below: (table) => {
        table.canvas.skip(dice.between(0, 1));
        totalLine(dice, table, totals);
      },
    }),
  ),

  "remarks above, between and below": shape((dice) => {
    const table = new MeasureTable(new SheetCanvas(), someColumns(dice));
    for (let count = dice.between(1, 3); count > 0; count--) remark(dice, table, remarksAbove);
    table.header();
    measures(dice, dice.between(3, 10)).forEach((values, index) => {
      if (index > 0 && dice.rarely(3)) remark(dice, table, remarksBetween);
      table.measure(values);
    });
    for (let count = dice.between(1, 3); count > 0; count--) remark(dice, table, remarksBelow);
    return sheetOf(table);
  }),

  "who answers, in cells of their own below": shape((dice) =>
    withNoise(dice, {
      below: ({ canvas, left }) => {
        canvas.skip();
        dice.some(contactLines, 1, 3).forEach((cells) => canvas.line(cells, left));
      },
    }),
  ),

  "guidance and examples under the header": shape((dice) => {
    const columns = columnsOf(dice, ["id", "label", "name", "ministries", "status", "progress", "note"]);
    const table = new MeasureTable(new SheetCanvas(), columns);
    table.header();
    dice.some(guidanceRows, 1, 3).forEach((write) => write(dice, table));
    table.measures(measures(dice, dice.between(3, 10)));
    return sheetOf(table);
  }),

  "notes right of the table without a header": shape((dice) => {
    const table = new MeasureTable(new SheetCanvas(), someColumns(dice));
    const top = table.canvas.row;
    table.header();
    table.measures(measures(dice, dice.between(3, 10)));
    putBoxes(dice, table, top);
    return sheetOf(table);
  }),

  "titles and notes merged over the table": shape((dice) => {
    const table = new MeasureTable(new SheetCanvas(), someColumns(dice));
    const { canvas, left, right } = table;
    const title = canvas.line(["令和７年度 進捗状況調査票"], left);
    canvas.merge(title, left, title + dice.between(0, 1), right);
    canvas.row = title + 2;
    table.header();
    table.measures(measures(dice, dice.between(3, 10)));
    const closing = canvas.line(["（注１）再掲は除く。\n（注２）件数は年度末のもの。"], left);
    canvas.merge(closing, left, closing + dice.between(0, 2), right);
    return sheetOf(table);
  }),

  "cells merged across two columns of a row": shape((dice) => {
    const fields: readonly OwnField[] = ["id", "ministries", "status", "name", "note", "progress"];
    const table = new MeasureTable(new SheetCanvas(), columnsOf(dice, fields));
    table.header();
    measures(dice, dice.between(3, 10)).forEach((values) => {
      const across = dice.rarely(3);
      const row = table.measure(across ? { ...values, note: "" } : values);
      if (across) table.canvas.mergeAcross(row, table.columnOf("name"), table.columnOf("note"));
    });
    return sheetOf(table);
  }),
};
