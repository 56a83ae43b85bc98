import { fingerprint } from "../domain/sheet/fingerprint";
import type { SheetKind } from "../domain/sheet/SheetModel";
import { readOperations, syncOperations, type Operation } from "./payload";
import type { SheetPlan } from "./planSheets";
import type { SheetStateInExcel, WorkbookState } from "./readWorkbookState";
import { runExcel } from "./runExcel";
import { stageOperations, type StagedSheet } from "./stageSheet";
import { loadStore, storeContent, storeSheetOf, type StoreContent } from "./store";
import { loadRiskyTexts, mendRiskyTexts } from "./verifyTexts";

/** Cells read at once: of our own sheets, whose columns are many and mostly short. */
const CELLS_A_READ = 24_000;
const NAME_LENGTH = 31;

/** 一枚の仕事: a sheet to write, and where it goes. */
export interface SheetJob {
  readonly staged: StagedSheet;
  readonly plan: SheetPlan;
}

/** What was learned while staging. */
export interface Staging {
  readonly store: StoreContent;
  /** Names for copies of our earlier sheets that a user has edited. */
  readonly asides: ReadonlyMap<SheetKind, string>;
}

/** 下書き: writes every sheet hidden, reads back what is at risk, and looks whether our earlier sheets were edited. */
export function stageSheets(state: WorkbookState, jobs: readonly SheetJob[]): Promise<Staging> {
  return runExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const storeCells = loadStore(context, storeSheetOf(state));
    const earlier = jobs.map(({ plan }) => loadCells(context, plan.earlier));
    const staging = jobs.flatMap(({ staged, plan }) =>
      stageOperations(context, staged, plan.earlier === undefined),
    );
    const risky: ReturnType<typeof loadRiskyTexts>[] = [];
    const checks = jobs.map(({ staged }) => ({
      bytes: 0,
      queue: () => void risky.push(loadRiskyTexts(context, staged)),
    }));
    await syncOperations(context, [
      ...earlier.flatMap(({ operations }) => operations),
      ...staging,
      ...checks,
    ]);
    await mendRiskyTexts(context, risky.flat());
    const store = storeContent(storeCells?.values ?? []);
    const edited = jobs.filter(({ plan }, index) => isEdited(plan, store, earlier[index]?.ranges ?? []));
    return { store, asides: asideNames(state, edited) };
  });
}

/** Takes the staged sheets away again, as far as they have come to be. */
export function removeStaged(jobs: readonly SheetJob[]): Promise<void> {
  return runExcel((context) =>
    deleteSheets(
      context,
      jobs.map(({ staged }) => staged.name),
    ),
  );
}

/** Deletes sheets by name or id, where they are. */
export async function deleteSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("id");
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

interface EarlierCells {
  readonly ranges: Excel.Range[];
  readonly operations: Operation[];
}

function loadCells({ workbook }: Excel.RequestContext, earlier: SheetStateInExcel | undefined): EarlierCells {
  const ranges: Excel.Range[] = [];
  if (!earlier || earlier.rows === 0) return { ranges, operations: [] };
  const operations = readOperations(earlier, CELLS_A_READ, (start, count) => {
    const sheet = workbook.worksheets.getItem(earlier.id);
    const range = sheet.getRangeByIndexes(start, 0, count, earlier.columns);
    range.load("formulas");
    ranges.push(range);
  });
  return { ranges, operations };
}

/** Whether our earlier sheet is other than we left it. One whose rewriting broke off is nobody's edit. */
function isEdited({ earlier }: SheetPlan, store: StoreContent, ranges: readonly Excel.Range[]): boolean {
  if (earlier?.mark?.state !== "done") return false;
  return (
    store.get(fingerprintKey(earlier.mark.stamp)) !== fingerprint(ranges.flatMap(({ formulas }) => formulas))
  );
}

/** Under which key the store keeps the fingerprint of a sheet. */
export const fingerprintKey = (stamp: string): string => `fingerprint ${stamp}`;

function asideNames(state: WorkbookState, edited: readonly SheetJob[]): Map<SheetKind, string> {
  const taken = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  return new Map(
    edited.map(({ plan }) => {
      let name = "";
      for (let number = 1; name === "" || taken.has(name.toLowerCase()); number++) {
        const ending = number === 1 ? "（編集あり）" : `（編集あり${number}）`;
        name = plan.sheet.slice(0, NAME_LENGTH - ending.length) + ending;
      }
      taken.add(name.toLowerCase());
      return [plan.kind, name];
    }),
  );
}
