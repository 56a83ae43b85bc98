import { runExcel } from "../runExcel";

/** Rows that stay empty between the cells of two probes, so that none sees another's. */
const GAP = 2;

/** 試し書きの場所: sheets that only the diagnosis has, under names unlike any. All are gone after `close`. */
export class Scratch {
  /** How all names begin that the diagnosis gives. */
  readonly prefix = `診断_${crypto.randomUUID().slice(0, 8)}`;
  readonly #eventWait: number;
  #nextRow = 1;
  #names = 0;
  #activeBefore = "";

  /** `eventWait` in milliseconds: how long Excel is given to tell of what happened. */
  constructor(eventWait: number) {
    this.#eventWait = eventWait;
  }

  open(): Promise<void> {
    return runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      active.load("id");
      worksheets.add(this.prefix);
      await context.sync();
      this.#activeBefore = active.id;
    });
  }

  /** Cells of the common sheet that no other probe is given. */
  cells({ workbook }: Excel.RequestContext, rows = 1, columns = 1): Excel.Range {
    const row = this.#nextRow;
    this.#nextRow += rows + GAP;
    return workbook.worksheets.getItem(this.prefix).getRangeByIndexes(row, 1, rows, columns);
  }

  /** A new sheet, for probes that see more of a sheet than some cells. */
  addSheet({ workbook }: Excel.RequestContext): Excel.Worksheet {
    return workbook.worksheets.add(this.newName());
  }

  /** A name for a sheet or a table that is taken by none. */
  newName(): string {
    this.#names++;
    return `${this.prefix}_${this.#names}`;
  }

  /** Until Excel has told of what happened. */
  waitForEvents(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#eventWait));
  }

  /** Takes all sheets away again, and goes back to the sheet that was in front. */
  close(): Promise<void> {
    return runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      const before = worksheets.getItemOrNullObject(this.#activeBefore);
      active.load("name");
      before.load("id");
      worksheets.load("items/name,items/visibility");
      await context.sync();
      for (const sheet of worksheets.items.filter(({ name }) => name.startsWith(this.prefix))) {
        if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
        sheet.delete();
      }
      if (active.name.startsWith(this.prefix) && !before.isNullObject) before.activate();
      await context.sync();
    });
  }
}
