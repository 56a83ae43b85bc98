import type { WorkbookState } from "./readWorkbookState";
import { isLeftover } from "./stageSheet";

/** The workbook as it will be once what a broken-off job left behind has been taken away. */
export function withoutLeftovers(state: WorkbookState): WorkbookState {
  const leftTables = new Set(
    state.sheets.filter(isLeftover).flatMap(({ tables }) => tables.map((name) => name.toLowerCase())),
  );
  return {
    ...state,
    sheets: state.sheets.filter((sheet) => !isLeftover(sheet)),
    takenNames: new Set([...state.takenNames].filter((name) => !leftTables.has(name))),
  };
}
