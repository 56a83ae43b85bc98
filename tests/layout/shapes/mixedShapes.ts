import { amongOthers, columnsOf, unknownColumns } from "./columns";
import { marksOf2010, measures, topics } from "./content";
import type { Dice } from "./Dice";
import { groupedOver, writeHeader } from "./headers";
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
import { tablesBelow, tablesBeside } from "./otherTables";
import { SheetCanvas } from "./SheetCanvas";
import { titleLines } from "./titles";
import { shape, type WrittenSheet } from "./WrittenSheet";

/** 様式: much of what forms come with, at once. */
function mixedForm(dice: Dice): WrittenSheet {
  const table = startForm(dice);
  const header = headerOf(dice, table);
  const top = table.canvas.row;
  header();
  writeSections(dice, table, header);
  closeForm(dice, table, top);
  return sheetOf(table);
}

/** Titles and remarks, and the columns of the table below them. */
function startForm(dice: Dice): MeasureTable {
  const canvas = new SheetCanvas();
  const fields = ["id", "label", "name", "ministries", "deadline", "status", "progress", "note"] as const;
  const left = dice.between(1, 2);
  const unknown = dice.some(unknownColumns, 0, 2);
  const own = columnsOf(dice, fields);
  const columns = dice.chance() ? [...own, ...unknown] : amongOthers(dice, own, unknown);
  const table = new MeasureTable(canvas, columns, left);
  if (dice.chance()) titleLines(dice, canvas, left, table.right);
  if (dice.chance()) remark(dice, table, remarksAbove);
  return table;
}

/** The header, in one row or two; pages have it again as it is. */
function headerOf(dice: Dice, table: MeasureTable): () => void {
  if (dice.chance()) return () => table.header();
  const over = groupedOver(dice, table);
  return () => writeHeader(table, { depth: 2, over, merged: true });
}

/** Measures under sections, with subtotals, remarks and new pages among them. */
function writeSections(dice: Dice, table: MeasureTable, header: () => void): void {
  const sections = dice.between(0, 3);
  const merged = dice.chance();
  const all = measures(dice, 12);
  for (let section = 0; section < Math.max(1, sections); section++) {
    if (sections > 0) writeSection(dice, table, merged, section + 1);
    all.slice(section * 4, section * 4 + dice.between(2, 4)).forEach((values, index) => {
      if (index > 0) interrupt(dice, table, header);
      table.measure(values);
    });
    if (dice.rarely(4)) totalLine(dice, table, subtotals);
  }
}

function writeSection(dice: Dice, table: MeasureTable, merged: boolean, number: number): void {
  const section = marksOf2010.section(dice.pick(topics), number);
  table.lone(section, merged);
  table.standing = { section };
}

function interrupt(dice: Dice, table: MeasureTable, header: () => void): void {
  const happens = dice.between(1, 24);
  if (happens === 22) table.canvas.skip();
  if (happens === 23) remark(dice, table, remarksBetween);
  if (happens === 24) header();
}

/** What stands below and beside the measures. */
function closeForm(dice: Dice, table: MeasureTable, top: number): void {
  const { canvas } = table;
  if (dice.chance()) totalLine(dice, table, totals);
  if (dice.chance()) remark(dice, table, remarksBelow);
  const beside = dice.between(0, 2);
  if (beside === 1) putBoxes(dice, table, top);
  if (beside === 2)
    canvas.beside(top, () => canvas.lines(dice.pick(tablesBeside)(dice).rows, table.right + 2));
  canvas.skip();
  const below = dice.between(0, 3);
  if (below === 2) canvas.lines(dice.pick(tablesBelow)(dice).rows, table.left);
  if (below === 3) canvas.lines(dice.some(contactLines, 1), table.left);
}

export const mixedShapes = {
  "much of it at once": shape(mixedForm),
};
