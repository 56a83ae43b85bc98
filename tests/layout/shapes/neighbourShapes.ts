import type { OwnField } from "../../../src/domain/measure/MeasureRow";
import { columnsOf, someColumns, someFields } from "./columns";
import { measures } from "./content";
import type { Dice } from "./Dice";
import { MeasureTable, sheetOf } from "./MeasureTable";
import { tablesBelow, tablesBeside, type OtherTable } from "./otherTables";
import { SheetCanvas } from "./SheetCanvas";
import { titleLines } from "./titles";
import { shape, type WrittenSheet } from "./WrittenSheet";

/** Measures, and below them, after a blank row, a table of another kind. */
function tableBelow(dice: Dice, tableOf: (dice: Dice) => OtherTable): WrittenSheet {
  const { canvas, ...table } = startList(dice);
  canvas.skip(dice.between(1, 2));
  const { kind, title, rows } = tableOf(dice);
  const left = dice.between(1, 3);
  if (dice.chance()) canvas.line([dice.pick([title, `【${title}】`, `（別表）${title}`])], left);
  canvas.lines(rows, left);
  return { grid: canvas.grid, measures: table.written, note: kind };
}

function startList(dice: Dice): MeasureTable {
  const table = new MeasureTable(new SheetCanvas(), someColumns(dice));
  table.header();
  table.measures(measures(dice, dice.between(3, 8)));
  return table;
}

/** Measures, and beside them, blank columns between, a table of another kind; either may be the longer one. */
function tableBeside(dice: Dice, tableOf: (dice: Dice) => OtherTable): WrittenSheet {
  const canvas = new SheetCanvas();
  const { kind, title, rows } = tableOf(dice);
  const width = Math.max(...rows.map((row) => row.length));
  const gap = dice.between(1, 3);
  const otherIsLeft = dice.rarely(4);
  const table = new MeasureTable(canvas, someColumns(dice), otherIsLeft ? width + gap + 1 : 1);
  canvas.skip(dice.between(0, 3));
  const top = canvas.row;
  table.header();
  table.measures(measures(dice, dice.between(2, 8)));
  canvas.beside(dice.between(Math.max(1, top - 2), top + 2), () => {
    const left = otherIsLeft ? 1 : table.right + gap + 1;
    if (dice.chance()) canvas.line([title], left);
    canvas.lines(rows, left);
  });
  return { ...sheetOf(table), note: `${kind} ${otherIsLeft ? "left" : "right"}` };
}

/** 並んだ二つの表: measures of two ministries beside each other, under the same words. */
function twinTables(dice: Dice): WrittenSheet {
  const canvas = new SheetCanvas();
  const columns = columnsOf(
    dice,
    dice.pick<OwnField[]>([["id", "name", "ministries", "status"], someFields(dice)]),
  );
  const left = new MeasureTable(canvas, columns);
  if (dice.chance()) titleLines(dice, canvas, 1, columns.length);
  const right = new MeasureTable(canvas, columns, left.right + dice.between(2, 3));
  const top = canvas.row;
  const all = measures(dice, 14);
  left.header();
  left.measures(all.slice(0, dice.between(2, 7)).map((values) => ({ ...values, ministries: "総務省" })));
  canvas.beside(top, () => {
    right.header();
    right.measures(all.slice(7, dice.between(9, 14)).map((values) => ({ ...values, ministries: "法務省" })));
  });
  return sheetOf(left, right);
}

/** 続く二つの表: the second has other columns, under other words. */
function twoTablesBelow(dice: Dice): WrittenSheet {
  const canvas = new SheetCanvas();
  const all = measures(dice, 12);
  const first = new MeasureTable(canvas, dice.shuffled(someColumns(dice)), dice.between(1, 2));
  first.header();
  first.measures(all.slice(0, dice.between(2, 6)));
  canvas.skip(dice.between(1, 2));
  const second = new MeasureTable(canvas, dice.shuffled(someColumns(dice)), dice.between(1, 2));
  second.header();
  second.measures(all.slice(6, dice.between(8, 12)));
  return sheetOf(first, second);
}

const [figures, survey, considerations, statusCounts, contacts] = tablesBelow;
const [legend, yearlyIndicators, ministryCounts] = tablesBeside;

export const neighbourShapes = {
  "figures below": shape((dice) => tableBelow(dice, figures)),
  "a survey below": shape((dice) => tableBelow(dice, survey)),
  "considerations below": shape((dice) => tableBelow(dice, considerations)),
  "counts by status below": shape((dice) => tableBelow(dice, statusCounts)),
  "contacts below": shape((dice) => tableBelow(dice, contacts)),
  "a legend beside": shape((dice) => tableBeside(dice, legend)),
  "indicators beside": shape((dice) => tableBeside(dice, yearlyIndicators)),
  "counts by ministry beside": shape((dice) => tableBeside(dice, ministryCounts)),
  "contacts beside": shape((dice) => tableBeside(dice, contacts)),
  "two tables of measures beside each other": shape(twinTables),
  "two tables of measures below each other": shape(twoTablesBelow),
};
