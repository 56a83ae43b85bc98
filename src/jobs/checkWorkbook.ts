import { checkSheets, type CheckResult } from "../domain/check/checkSheets";
import type { DocumentFacts } from "../domain/document/DocumentFacts";
import { readDocumentFacts } from "../domain/document/readDocumentFacts";
import type { Grid } from "../domain/grid/Grid";
import { GridReader } from "../domain/grid/GridReader";
import { noMeasures, readSheet } from "../domain/layout/readSheet";
import type { SheetMapping, SheetReading } from "../domain/layout/SheetReading";
import { defaultMinistryMaster } from "../domain/ministry/defaultMinistryMaster";
import { MinistryIndex } from "../domain/ministry/MinistryIndex";
import type { MinistryMaster } from "../domain/ministry/MinistryMaster";
import { defaultStatusScheme } from "../domain/status/defaultStatusScheme";
import type { StatusScheme } from "../domain/status/StatusScheme";

/** What a user may choose for a check; everything else is found out. */
export interface CheckOptions {
  /** Sheets to read, hidden ones too; default: all that are visible. */
  readonly sheets?: readonly string[];
  /** 年度・期・基準日 as chosen; they outweigh what the document says. */
  readonly facts?: DocumentFacts;
  readonly mappings?: ReadonlyMap<string, SheetMapping>;
  readonly master?: MinistryMaster;
  readonly scheme?: StatusScheme;
}

/** 検証の結果, with what it was made against. */
export interface CheckedWorkbook extends CheckResult {
  readonly sheets: readonly SheetReading[];
  /** In effect. */
  readonly facts: DocumentFacts;
  /** As the document itself says, whatever was chosen. */
  readonly documentFacts: DocumentFacts;
  readonly scheme: StatusScheme;
  readonly master: MinistryMaster;
}

/** ブックを検証する: reads the measures of every sheet and applies every rule. Changes nothing. */
export function checkWorkbook(grids: readonly Grid[], options: CheckOptions = {}): CheckedWorkbook {
  const master = options.master ?? defaultMinistryMaster;
  const scheme = options.scheme ?? defaultStatusScheme;
  const chosen = chosenGrids(grids, options.sheets ?? []);
  // Names can be read in any year; which bodies existed is asked once the document has told its own.
  const read = readAll(chosen, options, {
    ministries: new MinistryIndex(master, options.facts?.fiscalYear),
    scheme,
  });
  const documentFacts = readDocumentFacts(factTexts(read));
  const facts = { ...documentFacts, ...options.facts };
  const ministries = new MinistryIndex(master, facts.fiscalYear);
  const sameYear = facts.fiscalYear === options.facts?.fiscalYear;
  const sheets = sameYear ? read : readAll(chosen, options, { ministries, scheme });
  const result = checkSheets(sheets, { facts, scheme, ministries });
  return { ...result, sheets, facts, documentFacts, scheme, master };
}

/** Sheets of ours are no input: they are read only when named. */
const chosenGrids = (grids: readonly Grid[], names: readonly string[]): readonly Grid[] =>
  grids.filter((grid) => (names.length > 0 ? names.includes(grid.name) : !grid.isOurs));

function readAll(
  grids: readonly Grid[],
  options: CheckOptions,
  judges: { ministries: MinistryIndex; scheme: StatusScheme },
): SheetReading[] {
  return grids.map((grid) => {
    const isNamed = options.sheets?.includes(grid.name) === true;
    if (grid.visibility !== "visible" && !isNamed) return noMeasures(new GridReader(grid), "hidden");
    return readSheet(grid, judges, options.mappings?.get(grid.name));
  });
}

/** Titles weigh more than headers. */
const factTexts = (sheets: readonly SheetReading[]): string[] => [
  ...sheets.flatMap(({ titles }) => titles),
  ...sheets.flatMap(({ headerTexts }) => headerTexts),
];
