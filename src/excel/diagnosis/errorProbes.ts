import { runExcel } from "../runExcel";
import { cellRefusals } from "./cellRefusals";
import type { Probe } from "./Probe";
import { NO_ERROR, refusalProbe } from "./refusalProbe";
import { errorSeen } from "./runProbe";
import { sheetNameProbes } from "./sheetNameProbes";
import { sheetRefusals } from "./sheetRefusals";
import { tableRefusals } from "./tableRefusals";

const refusals = [...sheetRefusals, ...cellRefusals, ...tableRefusals];

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
export const errorProbes: readonly Probe[] = [
  ...sheetNameProbes,
  ...refusals.map(refusalProbe),
  ...otherProbes,
];
