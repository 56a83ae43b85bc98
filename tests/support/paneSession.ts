import type { SheetEdit } from "../../src/excel/SheetEdit";
import type { Host } from "../../src/host/startHost";
import { excelPaneWorkbook } from "../../src/taskpane/session/excelPaneWorkbook";
import type { PaneWorkbook } from "../../src/taskpane/session/PaneWorkbook";
import { workbookSession } from "../../src/taskpane/session/WorkbookSession";
import { inProcessChecker } from "./inProcessChecker";

/**
 * A session on the host's workbook; the user's edits are told by hand, and what he is handed is kept.
 *
 * @param own takes the place of what the workbook answers
 */
export function sessionOn(host: Host, own: Partial<PaneWorkbook> = {}) {
  const offered: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const { checker, traffic } = inProcessChecker();
  let tell: (edit: SheetEdit) => void = () => undefined;
  const session = workbookSession({
    workbook: {
      ...excelPaneWorkbook(),
      listenToEdits: async (listener) => {
        tell = listener;
        return async () => undefined;
      },
      ...own,
    },
    checker,
    now: () => new Date(2026, 0, 5, 10, 42),
    offerFile: async (name, bytes) => void offered.push({ name, bytes }),
    editDelay: 0,
  });
  const sheet = (name: string) => host.book.sheetNamed(name);
  return {
    session,
    offered,
    /** How often the domain has checked. */
    checks: () => traffic.requests.filter(({ kind }) => kind === "check").length,
    cells: () =>
      session.getState().check?.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`) ?? [],
    userEdits: (name: string, row: number, column: number, content: string) => {
      sheet(name)?.setCell(row - 1, column - 1, { content });
      tell({ kind: "cells", sheet: sheet(name)?.id ?? "", firstRow: row, lastRow: row });
    },
    tell: (edit: SheetEdit) => tell(edit),
    idOf: (name: string) => sheet(name)?.id ?? "",
  };
}

/** Waits for what comes by itself. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries === 2000) throw new Error("it never came to be so");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
