import { referenceNames } from "../domain/reference/ReferenceKind";
import { sheetKinds, type SheetKind } from "../domain/sheet/SheetModel";
import type { SheetStateInExcel, WorkbookState } from "./readWorkbookState";

/** シート名 and table names as they are to be, where nobody has taken them. */
export const wantedNames: Readonly<Record<SheetKind, string>> = {
  findings: "検証結果",
  measures: "施策一覧",
  summary: "集計",
  progress: "進捗状況",
  ...referenceNames,
  inquiry: "照会",
  comparison: "新旧対照表",
};

/** 一枚の計画: where a sheet of ours will stand. */
export interface SheetPlan {
  readonly kind: SheetKind;
  readonly sheet: string;
  readonly table: string;
  /** Our earlier sheet, which will be rewritten in place. */
  readonly earlier: SheetStateInExcel | undefined;
}

/** Where each kind of sheet will stand: in the place of our earlier one, else under a name that is free. */
export function planSheets(state: WorkbookState): Map<SheetKind, SheetPlan> {
  return new Map(sheetKinds.map((kind) => [kind, planSheet(kind, state)]));
}

function planSheet(kind: SheetKind, state: WorkbookState): SheetPlan {
  const earlier = rewritableSheets(state).find(({ mark }) => mark?.kind === kind);
  const wanted = wantedNames[kind];
  return {
    kind,
    sheet: earlier?.name ?? freeSheetName(wanted, state),
    table: earlier?.tables[0] ?? firstFree(wanted, state.takenNames, (number) => `${wanted}_${number}`),
    earlier,
  };
}

/**
 * A stamp on two sheets is a user's copy: nobody can tell which is ours, so neither is touched. One whose table
 * was turned into plain cells has become the user's own.
 */
function rewritableSheets({ sheets }: WorkbookState): SheetStateInExcel[] {
  const ours = sheets.filter(({ mark }) => mark?.state === "done" || mark?.state === "rewriting");
  const isSole = ({ mark }: SheetStateInExcel): boolean =>
    ours.filter((other) => other.mark?.stamp === mark?.stamp).length === 1;
  return ours.filter((sheet) => isSole(sheet) && (sheet.tables.length > 0 || !hasTable(sheet)));
}

const hasTable = ({ mark }: SheetStateInExcel): boolean =>
  mark?.kind === "findings" || mark?.kind === "measures";

/** A name that no sheet has, as Excel would number it. */
export function freeSheetName(wanted: string, { sheets }: WorkbookState): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return firstFree(wanted, taken, (number) => `${wanted} (${number})`);
}

function firstFree(wanted: string, taken: ReadonlySet<string>, numbered: (number: number) => string): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const name = numbered(number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
