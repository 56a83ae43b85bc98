import type { SheetKind } from "../domain/sheet/SheetModel";
import type { JobControl } from "../jobs/JobControl";
import { unhurried } from "./breathe";
import { fingerprintOf } from "./fingerprintOf";
import { modelValues } from "./modelValues";
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
  /** What the store is to hold once the sheets are in place. */
  readonly store: StoreContent;
  /** Names for copies of our earlier sheets that a user has edited. */
  readonly asides: ReadonlyMap<SheetKind, string>;
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
    const staging = { store: await withFingerprints(store, jobs), asides: asideNames(state, edited) };
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
