import { firstFree, withEnding } from "../domain/sheet/sheetName";
import type { JobControl } from "../jobs/JobControl";
import { unhurried } from "./breathe";
import { fingerprintOf } from "./fingerprintOf";
import { modelValues } from "./modelValues";
import { readOperations, syncOperations, type Operation } from "./payload";
import { sheetNamesIn, sheetsLeftOver, type SheetPlan } from "./planSheets";
import type { SheetStateInExcel, WorkbookState } from "./readWorkbookState";
import { runExcel } from "./runExcel";
import { stageOperations, type StagedSheet } from "./stageSheet";
import { loadStore, storeContent, storeSheetOf, type StoreContent } from "./store";
import { loadRiskyTexts, mendRiskyTexts } from "./verifyTexts";

/** Cells read at once: of our own sheets, whose columns are many and mostly short. */
const CELLS_A_READ = 24_000;

/** 一枚の仕事: a sheet to write, and where it goes. */
export interface SheetJob {
  readonly staged: StagedSheet;
  readonly plan: SheetPlan;
}

/** 以前のもの: it stays as it is, under a name that says so. */
export interface LeftOver {
  readonly sheet: SheetStateInExcel;
  readonly name: string;
}

/** What was learned while staging. */
export interface Staging {
  /** What the store is to hold once the sheets are in place. */
  readonly store: StoreContent;
  /** Names for copies of our earlier sheets that a user has edited, by the sheet's own. */
  readonly asides: ReadonlyMap<string, string>;
  /** 以前のもの: earlier sheets of ours for which there is no place any more, and the names that they will have. */
  readonly leftOver: readonly LeftOver[];
}

/**
 * 下書き: writes every sheet hidden, reads back what is at risk, and looks whether our earlier sheets were edited.
 *
 * @throws the reason of the control's signal; some of the sheets may be there then
 */
export function stageSheets(
  state: WorkbookState,
  jobs: readonly SheetJob[],
  control: JobControl,
): Promise<Staging> {
  return runExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const storeCells = loadStore(context, storeSheetOf(state));
    const earlier = jobs.map(({ plan }) => loadCells(context, plan.earlier));
    const risky: ReturnType<typeof loadRiskyTexts>[] = [];
    const checks = jobs.map(({ staged }) => ({
      bytes: 0,
      queue: () => void risky.push(loadRiskyTexts(context, staged)),
    }));
    const operations = [
      ...earlier.flatMap((cells) => cells.operations),
      ...(await unhurried(stagingOf(context, jobs))),
      ...checks,
    ];
    await syncOperations(context, operations, control);
    await mendRiskyTexts(context, risky.flat());
    const store = storeContent(storeCells?.values ?? []);
    const edited = await editedJobs(jobs, store, earlier);
    const taken = sheetNamesIn(state);
    const asides = asideNames(edited, taken);
    const leftOver = leftOverSheets(state, jobs, store, taken);
    const staging = { store: await withFingerprints(store, jobs), asides, leftOver };
    control.signal?.throwIfAborted();
    return staging;
  });
}

function* stagingOf(context: Excel.RequestContext, jobs: readonly SheetJob[]): Generator<Operation> {
  for (const { staged, plan } of jobs) yield* stageOperations(context, staged, plan.earlier === undefined);
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
  /** Formulas, or values where there are none, by stretches of rows. */
  readonly stretches: (readonly (readonly unknown[])[])[];
  readonly operations: Operation[];
}

function loadCells({ workbook }: Excel.RequestContext, earlier: SheetStateInExcel | undefined): EarlierCells {
  const stretches: EarlierCells["stretches"] = [];
  if (!earlier || earlier.rows === 0) return { stretches, operations: [] };
  const load = (start: number, count: number): Excel.Range => {
    const sheet = workbook.worksheets.getItem(earlier.id);
    const range = sheet.getRangeByIndexes(start, 0, count, earlier.columns);
    range.load("formulas");
    return range;
  };
  const operations = readOperations(earlier, CELLS_A_READ, load, ({ formulas }) => stretches.push(formulas));
  return { stretches, operations };
}

/** Jobs whose earlier sheet is other than we left it. One whose rewriting broke off is nobody's edit. */
async function editedJobs(
  jobs: readonly SheetJob[],
  store: StoreContent,
  earlier: readonly EarlierCells[],
): Promise<SheetJob[]> {
  const edited: SheetJob[] = [];
  for (const [index, job] of jobs.entries()) {
    const { mark } = job.plan.earlier ?? {};
    if (mark?.state !== "done") continue;
    const found = await fingerprintOf((earlier[index]?.stretches ?? []).flat());
    if (store.get(fingerprintKey(mark.stamp)) !== found) edited.push(job);
  }
  return edited;
}

/** Remembers what the new sheets hold. */
async function withFingerprints(
  store: StoreContent,
  jobs: readonly SheetJob[],
): Promise<Map<string, unknown>> {
  const content = new Map(store);
  for (const { plan, staged } of jobs) {
    const stamp = plan.earlier?.mark?.stamp ?? staged.stamp;
    content.set(fingerprintKey(stamp), await fingerprintOf(modelValues(staged.model)));
  }
  return content;
}

/** Under which key the store keeps the fingerprint of a sheet. */
const fingerprintKey = (stamp: string): string => `fingerprint ${stamp}`;

/** @param taken names, to which the new ones are added */
function asideNames(edited: readonly SheetJob[], taken: Set<string>): Map<string, string> {
  return new Map(
    edited.map(({ plan }) => [plan.sheet, numberedName(plan.sheet, "編集あり", taken)] as const),
  );
}

/** Only those of whose cells this workbook's store knows: a sheet that was brought from elsewhere is the user's. */
function leftOverSheets(
  state: WorkbookState,
  jobs: readonly SheetJob[],
  store: StoreContent,
  taken: Set<string>,
): LeftOver[] {
  const plans = jobs.map(({ plan }) => plan);
  return sheetsLeftOver(plans, state)
    .filter(({ mark }) => mark && store.has(fingerprintKey(mark.stamp)))
    .map((sheet) => ({ sheet, name: numberedName(sheet.name, "以前のもの", taken) }));
}

/** 集計（編集あり）, 集計（編集あり2）: a free name, which is taken then. */
function numberedName(name: string, words: string, taken: Set<string>): string {
  const free = firstFree(taken, (number) =>
    withEnding(name, number === 1 ? `（${words}）` : `（${words}${number}）`),
  );
  taken.add(free.toLowerCase());
  return free;
}
