import { localAddress } from "./localAddress";
import type { Probe } from "./Probe";
import type { Scratch } from "./Scratch";

export const HEADERS = ["甲", "乙"];
export const BODY = [
  ["a", 1],
  ["b", 2],
];

/** 試しのテーブル. */
export interface Placed {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly name: string;
}

/** A table of two columns and two rows at A1:B3 of a new sheet. */
export function placeTable(context: Excel.RequestContext, scratch: Scratch): Placed {
  const sheet = scratch.addSheet(context);
  sheet.getRange("A1:B3").values = [HEADERS, ...BODY];
  const table = sheet.tables.add("A1:B3", true);
  const name = scratch.newName();
  table.name = name;
  return { sheet, table, name };
}

/** Where a table is, under which name, and what its header row says. */
export async function seenTable(context: Excel.RequestContext, { sheet, name }: Placed): Promise<object> {
  const table = sheet.tables.getItemAt(0);
  const range = table.getRange();
  const header = table.getHeaderRowRange();
  table.load("name");
  range.load("address");
  header.load("values");
  await context.sync();
  return {
    keepsName: table.name === name,
    address: localAddress(range.address),
    header: header.values[0],
  };
}

/** A formula that looks at the table's first column, after something was done; the table's name left out. */
export const formulaAfter =
  (change: (placed: Placed) => void, newName = (name: string) => name): Probe["run"] =>
  async (context, scratch) => {
    const placed = placeTable(context, scratch);
    const cell = placed.sheet.getRange("E1");
    cell.formulas = [[`=COUNTIF(${placed.name}[甲],"a")`]];
    change(placed);
    cell.load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]).replaceAll(newName(placed.name), "表");
  };
