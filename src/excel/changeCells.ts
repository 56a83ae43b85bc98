import type { KeptValue } from "../domain/repair/Journal";
import type { Refusal, RefusalReason } from "../domain/repair/Repair";
import type { JobControl } from "../jobs/JobControl";
import { gridCellOf } from "./gridCellOf";
import { calls, syncOperations, valueBytes, type Operation } from "./payload";
import { mayBecomeOther } from "./mayBecomeOther";

/** 変えるセル: what stands there, as it was read, and what is to stand there. */
export interface CellChange {
  readonly sheet: string;
  /** One A1 address. */
  readonly cell: string;
  /** As a reader shows it. Anything else there is left alone. */
  readonly expected: string;
  readonly value: KeptValue;
  /** To be put back with the value; absent: the format stays. */
  readonly numberFormat?: string;
  /** What is left of a text that was struck through in part is not struck through. */
  readonly clearsStrike?: boolean;
}

/** 変える前のセル. */
export interface ReadyChange<Change extends CellChange> {
  readonly change: Change;
  readonly old: KeptValue;
  readonly oldFormat: string;
}

/** 変えてよいセルと、変えられないセル, before anything is changed. */
export interface ChangePlan<Change extends CellChange> {
  readonly ready: readonly ReadyChange<Change>[];
  readonly refused: readonly Refusal<Change>[];
}

/** A cell on its way from Excel; a sheet that is gone has none. */
interface LoadedCell<Change> {
  readonly change: Change;
  readonly range: Excel.Range | undefined;
  readonly isSheetProtected: boolean;
}

/**
 * 変えられるかを確かめる: one request for the sheets, and one for each payload of cells. Nothing is changed.
 *
 * @throws the reason of the control's signal
 */
export async function lookAtCells<Change extends CellChange>(
  context: Excel.RequestContext,
  changes: readonly Change[],
  control: JobControl = {},
): Promise<ChangePlan<Change>> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of new Set(changes.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    sheet.protection.load("protected");
    sheets.set(name, sheet);
  }
  await context.sync();
  const loaded: LoadedCell<Change>[] = [];
  const operations = changes.map((change): Operation =>
    calls(4, () => void loaded.push(loadCell(change, sheets.get(change.sheet)))),
  );
  await syncOperations(context, operations, control);
  const judged = loaded.map((cell) => ({ cell, reason: refusalOf(cell) }));
  return {
    ready: judged.flatMap(({ cell: { change, range }, reason }) =>
      reason === undefined && range ? [{ change, old: valueIn(range), oldFormat: formatIn(range) }] : [],
    ),
    refused: judged.flatMap(({ cell: { change }, reason }) => (reason ? [{ change, reason }] : [])),
  };
}

function loadCell<Change extends CellChange>(
  change: Change,
  sheet: Excel.Worksheet | undefined,
): LoadedCell<Change> {
  if (!sheet || sheet.isNullObject) return { change, range: undefined, isSheetProtected: false };
  const range = sheet.getRange(change.cell);
  range.load("values,valueTypes,numberFormat,formulas");
  range.format.font.load("name,size,color,bold,italic,underline,strikethrough");
  const isSheetProtected = sheet.protection.protected;
  if (isSheetProtected) range.format.protection.load("locked");
  return { change, range, isSheetProtected };
}

function refusalOf({ change, range, isSheetProtected }: LoadedCell<CellChange>): RefusalReason | undefined {
  if (!range) return "sheetMissing";
  if (String(range.formulas[0]?.[0]).startsWith("=") && range.formulas[0]?.[0] !== range.values[0]?.[0])
    return "formula";
  if (shownIn(range) !== change.expected && !change.clearsStrike) return "changed";
  if (isSheetProtected && range.format.protection.locked) return "locked";
  return hasRuns(range) && !change.clearsStrike ? "richText" : undefined;
}

/** Excel gives null for what differs within a text. */
const hasRuns = ({ format: { font } }: Excel.Range): boolean =>
  [font.name, font.size, font.color, font.bold, font.italic, font.underline, font.strikethrough].some(
    (property: unknown) => property === null,
  );

const valueIn = (range: Excel.Range): KeptValue => range.values[0]?.[0] as KeptValue;
const formatIn = (range: Excel.Range): string => String(range.numberFormat[0]?.[0]);

const shownIn = (range: Excel.Range): string =>
  gridCellOf({
    value: range.values[0]?.[0],
    type: String(range.valueTypes[0]?.[0]),
    numberFormat: formatIn(range),
    formula: undefined,
    isStruck: false,
  })?.text ?? "";

/** The calls that change a cell, and the reading of what came of it. */
export function changeOperation(
  { workbook }: Excel.RequestContext,
  ready: ReadyChange<CellChange>,
  keepsNot: () => void,
): Operation {
  const { sheet, cell, value } = ready.change;
  const loaded: Excel.Range[] = [];
  return {
    bytes: 1000 + valueBytes(value),
    queue: () => {
      const range = workbook.worksheets.getItem(sheet).getRange(cell);
      change(range, ready);
      loaded.push(loadContent(range));
    },
    answered: () => {
      const [range] = loaded.splice(0);
      if (range && (range.values[0]?.[0] !== value || range.formulas[0]?.[0] !== value)) keepsNot();
    },
  };
}

function change(range: Excel.Range, { change, oldFormat }: ReadyChange<CellChange>): void {
  const { value, numberFormat = oldFormat, clearsStrike } = change;
  if (numberFormat !== oldFormat) range.numberFormat = [[numberFormat]];
  range.values = [[writable(value, numberFormat)]];
  if (clearsStrike) range.format.font.strikethrough = false;
}

function loadContent(range: Excel.Range): Excel.Range {
  range.load("values,formulas");
  return range;
}

/** Text stays text: behind an apostrophe, but where the format keeps it anyway. */
const writable = (value: KeptValue, format: string): KeptValue =>
  typeof value === "string" && format !== "@" && mayBecomeOther(value) ? `'${value}` : value;
