import type fc from "fast-check";
import type { Dice } from "./Dice";
import { tablesAlone, type OtherTable } from "./otherTables";
import { SheetCanvas } from "./SheetCanvas";
import { shape, type WrittenSheet } from "./WrittenSheet";

/** A sheet that holds no measures: one table of another kind, or that and another. */
function alone(dice: Dice, tableOf: (dice: Dice) => OtherTable): WrittenSheet {
  const canvas = new SheetCanvas();
  const left = dice.between(1, 2);
  const tables = [tableOf, ...(dice.rarely(3) ? [dice.pick(Object.values(tablesAlone))] : [])];
  tables.forEach((each) => {
    const { title, rows } = each(dice);
    if (dice.chance()) canvas.line([title], left);
    canvas.skip(dice.between(0, 1));
    canvas.lines(rows, left);
    canvas.skip(dice.between(1, 2));
  });
  if (dice.chance()) canvas.line(["（注）四捨五入のため、合計が一致しないことがある。"], left);
  return { grid: canvas.grid, measures: [], note: tables.map((each) => each.name).join(", ") };
}

export const otherTableShapes: Readonly<Record<string, fc.Arbitrary<WrittenSheet>>> = Object.fromEntries(
  Object.entries(tablesAlone).map(([name, tableOf]) => [
    `no measures: ${name}`,
    shape((dice) => alone(dice, tableOf)),
  ]),
);
