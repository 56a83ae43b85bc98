import { referenceNames } from "../domain/reference/ReferenceKind";
import { sheetKinds, type SheetKind, type SheetModel } from "../domain/sheet/SheetModel";
import { firstFree, freeSheetName } from "../domain/sheet/sheetName";
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
  const earlier = earlierSheet({ kind }, state);
  const wanted = wantedNames[kind];
  return {
    kind,
    sheet: earlier?.name ?? freeSheetName(wanted, sheetNamesIn(state)),
    table: earlier?.tables[0] ?? freeTableName(wanted, state),
    earlier,
  };
}

/** 下書きの置き場所, one for each: where the plans have it, and where the kind has several sheets, that of its part. */
export function planModels(
  models: readonly SheetModel[],
  state: WorkbookState,
  plans: ReadonlyMap<SheetKind, SheetPlan>,
): { readonly model: SheetModel; readonly plan: SheetPlan }[] {
  const taken = sheetNamesIn(state);
  return models.flatMap((model) => {
    const plan = model.part === undefined ? plans.get(model.kind) : planPart(model, state, taken);
    if (!plan) return [];
    taken.add(plan.sheet.toLowerCase());
    return [{ model, plan }];
  });
}

function planPart(model: SheetModel, state: WorkbookState, taken: ReadonlySet<string>): SheetPlan {
  const earlier = earlierSheet(model, state);
  const sheet = earlier?.name ?? freeSheetName(model.name, taken);
  return { kind: model.kind, sheet, table: sheet, earlier };
}

/** 置き場所のなくなったシート: earlier ones of ours, of a kind that is written now, that none of the plans rewrites. */
export function sheetsLeftOver(plans: readonly SheetPlan[], state: WorkbookState): SheetStateInExcel[] {
  const rewritten = new Set(plans.map(({ earlier }) => earlier?.id));
  return rewritableSheets(state).filter(
    ({ id, mark, isProtected }) =>
      !isProtected && !rewritten.has(id) && plans.some(({ kind }) => kind === mark?.kind),
  );
}

const earlierSheet = (
  { kind, part }: Pick<SheetModel, "kind" | "part">,
  state: WorkbookState,
): SheetStateInExcel | undefined =>
  rewritableSheets(state).find(({ mark }) => mark?.kind === kind && mark.part === part);

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

/** In small letters. */
export const sheetNamesIn = ({ sheets }: WorkbookState): Set<string> =>
  new Set(sheets.map(({ name }) => name.toLowerCase()));

const freeTableName = (wanted: string, { takenNames }: WorkbookState): string =>
  firstFree(takenNames, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
