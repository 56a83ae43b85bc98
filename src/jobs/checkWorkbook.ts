import { checkSheets, type CheckResult } from "../domain/check/checkSheets";
import type { DocumentFacts } from "../domain/document/DocumentFacts";
import { readDocumentFacts, type FactSources, type FactText } from "../domain/document/readDocumentFacts";
import type { Grid } from "../domain/grid/Grid";
import { cellAddress } from "../domain/grid/cellAddress";
import { GridReader } from "../domain/grid/GridReader";
import { noMeasures, readSheet } from "../domain/layout/readSheet";
import { choiceFor } from "../domain/layout/choiceFor";
import { noChoices, type ReadingChoices } from "../domain/layout/ReadingChoices";
import type { Judges } from "../domain/layout/Judges";
import { builtInHeaderWords, HeaderWordIndex } from "../domain/layout/HeaderWordIndex";
import type { SheetReading } from "../domain/layout/SheetReading";
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
  /** 読み方 as chosen; what is not is found out. */
  readonly reading?: ReadingChoices;
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
  /** Where it says so. */
  readonly factSources: FactSources;
  readonly scheme: StatusScheme;
  readonly master: MinistryMaster;
}

/** ブックを検証する: reads the measures of every sheet and applies every rule. Changes nothing. */
export function checkWorkbook(grids: readonly Grid[], options: CheckOptions = {}): CheckedWorkbook {
  const master = options.master ?? defaultMinistryMaster;
  const scheme = options.scheme ?? defaultStatusScheme;
  const chosen = chosenGrids(grids, options.sheets ?? []);
  const words = options.reading?.words ?? {};
  const headers = Object.keys(words).length > 0 ? new HeaderWordIndex(words) : builtInHeaderWords;
  const judgesOf = (fiscalYear: number | undefined): Judges => {
    return { ministries: new MinistryIndex(master, fiscalYear), scheme, headers, fiscalYear };
  };
  // Names can be read in any year; which bodies existed is asked once the document has told its own.
  const first = judgesOf(options.facts?.fiscalYear);
  const read = readAll(chosen, options, first);
  const { facts: documentFacts, sources: factSources } = readDocumentFacts(factTexts(read));
  const facts = { ...documentFacts, ...options.facts };
  const isSameYear = facts.fiscalYear === first.fiscalYear;
  const judges = isSameYear ? first : judgesOf(facts.fiscalYear);
  const sheets = isSameYear ? read : readAll(chosen, options, judges);
  const result = checkSheets(sheets, { facts, scheme, ministries: judges.ministries });
  return { ...result, sheets, facts, documentFacts, factSources, scheme, master };
}

/** Sheets of ours are no input: they are read only when named. */
const chosenGrids = (grids: readonly Grid[], names: readonly string[]): readonly Grid[] =>
  grids.filter((grid) => (names.length > 0 ? names.includes(grid.name) : !grid.isOurs));

function readAll(grids: readonly Grid[], options: CheckOptions, judges: Judges): SheetReading[] {
  return grids.map((grid) => {
    const isNamed = options.sheets?.includes(grid.name) === true;
    if (grid.visibility !== "visible" && !isNamed) return noMeasures(new GridReader(grid), "hidden");
    return readSheet(grid, judges, choiceFor(grid, options.reading ?? noChoices, judges.headers));
  });
}

/** Titles weigh more than headers; of what is struck through in part nobody knows what it says. */
const factTexts = (sheets: readonly SheetReading[]): FactText[] =>
  (["titles", "headerCells"] as const).flatMap((kind) =>
    sheets.flatMap((sheet) =>
      sheet[kind]
        .filter(({ isPartlyStruck }) => !isPartlyStruck)
        .map(({ text, row, column }) => ({ text, sheet: sheet.name, cell: cellAddress(row, column) })),
    ),
  );
