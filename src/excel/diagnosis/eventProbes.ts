import { runExcel } from "../runExcel";
import type { Probe } from "./Probe";
import type { Scratch } from "./Scratch";

type Changed = Excel.WorksheetChangedEventArgs;

/** What handlers hear of changes of a new sheet. Each step is a request of its own, as in an add-in. */
async function heard(
  scratch: Scratch,
  change: (sheet: Excel.Worksheet) => void,
  prepare?: (sheet: Excel.Worksheet) => void,
): Promise<Changed[]> {
  const name = scratch.newName();
  const events: Changed[] = [];
  const handler = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    prepare?.(sheet);
    await context.sync();
    // What was only prepared is not to be heard.
    if (prepare) await scratch.waitForEvents();
    const added = sheet.onChanged.add((event) => Promise.resolve(void events.push(event)));
    await context.sync();
    return added;
  });
  await runExcel(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
  await scratch.waitForEvents();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return events;
}

const kinds = (events: readonly Changed[]): object[] =>
  events.map(({ changeType, source, address }) => ({ changeType, source, address }));

const edited = (address: string) => ({ changeType: "RangeEdited", source: "Local", address });

/** 出来事. */
export const eventProbes: readonly Probe[] = [
  {
    id: "event-own-write",
    title:
      "アドイン自身の書き込みも onChanged に一度届き、source は Local。登録した Excel.run が終わっていても届く",
    assumed: [edited("A1:B2")],
    members: ["Worksheet.onChanged"],
    run: async (_context, scratch) =>
      kinds(
        await heard(scratch, (sheet) => {
          sheet.getRange("A1:B2").values = [
            [1, 2],
            [3, 4],
          ];
        }),
      ),
  },
  {
    id: "event-trigger-source",
    title: "アドイン自身の書き込みと行の挿入の onChanged は、triggerSource が ThisLocalAddin",
    assumed: ["ThisLocalAddin", "ThisLocalAddin"],
    members: ["Worksheet.onChanged", "Range.insert"],
    run: async (_context, scratch) => {
      const events = await heard(scratch, (sheet) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("2:2").insert("Down");
      });
      return events.map(({ triggerSource }) => triggerSource);
    },
  },
  {
    id: "event-two-writes",
    title: "一回の sync で二か所に書くと、onChanged は二度届く",
    assumed: [edited("A1"), edited("C3")],
    members: ["Worksheet.onChanged"],
    run: async (_context, scratch) =>
      kinds(
        await heard(scratch, (sheet) => {
          sheet.getRange("A1").values = [[1]];
          sheet.getRange("C3").values = [[2]];
        }),
      ),
  },
  {
    id: "event-format-only",
    title: "書式だけを変えても、onChanged は届かない",
    assumed: [],
    members: ["Worksheet.onChanged"],
    run: async (_context, scratch) =>
      kinds(
        await heard(scratch, (sheet) => {
          sheet.getRange("A1").format.fill.color = "#FF0000";
          sheet.getRange("A2").numberFormat = [["@"]];
        }),
      ),
  },
  {
    id: "event-calculated",
    title: "書き込みで数式の結果が変わっても、onChanged は書いたセルの分しか届かない",
    assumed: [edited("A1")],
    members: ["Worksheet.onChanged"],
    run: async (_context, scratch) =>
      kinds(
        await heard(
          scratch,
          (sheet) => {
            sheet.getRange("A1").values = [[2]];
          },
          (sheet) => {
            sheet.getRange("B1").formulas = [["=A1+1"]];
          },
        ),
      ),
  },
  {
    id: "event-copied",
    title: "copyFrom でも、onChanged は写し先の範囲で一度届く",
    assumed: [edited("A1:B1")],
    members: ["Worksheet.onChanged", "Range.copyFrom"],
    run: async (_context, scratch) =>
      kinds(
        await heard(
          scratch,
          (sheet) => sheet.getRange("A1:B1").copyFrom("D1:E1", "All"),
          (sheet) => {
            sheet.getRange("D1:E1").values = [["x", "y"]];
          },
        ),
      ),
  },
  {
    id: "event-row-inserted",
    title: "行を挿入すると、onChanged は RowInserted として届く",
    assumed: [{ changeType: "RowInserted", source: "Local", address: "2:2" }],
    members: ["Worksheet.onChanged", "Range.insert"],
    run: async (_context, scratch) =>
      kinds(await heard(scratch, (sheet) => void sheet.getRange("2:2").insert("Down"))),
  },
];
