import type { DocumentFacts } from "../domain/document/DocumentFacts";
import { readDocumentFacts, type FactSources, type FactText } from "../domain/document/readDocumentFacts";
import type { Grid } from "../domain/grid/Grid";
import { cellAddress } from "../domain/grid/cellAddress";
import { GridReader } from "../domain/grid/GridReader";
import { isExchangeSheet } from "../domain/inquiry/isExchangeSheet";
import { noMeasures, readSheet } from "../domain/layout/readSheet";
import { choiceFor } from "../domain/layout/choiceFor";
import { noChoices, type ReadingChoices } from "../domain/layout/ReadingChoices";
import type { Judges } from "../domain/layout/Judges";
import { builtInHeaderWords, HeaderWordIndex } from "../domain/layout/HeaderWordIndex";
import type { SheetReading } from "../domain/layout/SheetReading";
import { statusValues } from "../domain/layout/statusValues";
import { defaultMinistryMaster } from "../domain/ministry/defaultMinistryMaster";
import { MinistryIndex } from "../domain/ministry/MinistryIndex";
import type { MinistryMaster } from "../domain/ministry/MinistryMaster";
import { readReferences, type References } from "../domain/reference/readReferences";
import { chooseScheme, type ChosenScheme, type SchemeReason } from "../domain/status/chooseScheme";
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

/** 読んだブック: the measures of its sheets, and what they were read against. */
export interface ReadWorkbook {
  readonly sheets: readonly SheetReading[];
  /** In effect. */
  readonly facts: DocumentFacts;
  /** As the document itself says, whatever was chosen. */
  readonly documentFacts: DocumentFacts;
  /** Where it says so. */
  readonly factSources: FactSources;
  readonly scheme: StatusScheme;
  readonly schemeReason: SchemeReason;
  readonly master: MinistryMaster;
  readonly ministries: MinistryIndex;
  /** What the workbook itself says a check is made against. */
  readonly references: References;
}

/**
 * ブックを読む: the measures of every sheet. What was not chosen 府省庁マスタ and コード表 in the workbook itself may say.
 *
 * @throws BadReference where one of them cannot be used
 */
export function readWorkbook(grids: readonly Grid[], options: CheckOptions): ReadWorkbook {
  const references = readReferences(grids);
  const master = options.master ?? references.master ?? defaultMinistryMaster;
  const headers = headersOf(options.reading);
  const chosen = chosenGrids(grids, references, options.sheets ?? []);
  const schemeOf = (term: DocumentFacts["term"], values: readonly string[]): ChosenScheme =>
    chooseScheme({ chosen: options.scheme, own: references.schemes, term, values });
  // Names and categories can be read in any year and 期; which were in force is asked once the document has told its own.
  const first = schemeOf(options.facts?.term, []);
  const firstYear = options.facts?.fiscalYear;
  const judges = judgesOf(master, first.scheme, headers, firstYear);
  const read = readAll(chosen, options, judges);
  const { facts: documentFacts, sources: factSources } = readDocumentFacts(factTexts(read));
  const facts = { ...documentFacts, ...options.facts };
  const { scheme, reason: schemeReason } = schemeOf(facts.term, read.flatMap(statusValues));
  const isAsRead = facts.fiscalYear === firstYear && scheme === first.scheme;
  const last = isAsRead ? judges : judgesOf(master, scheme, headers, facts.fiscalYear);
  const { ministries } = last;
  const sheets = isAsRead ? read : readAll(chosen, options, last);
  return { sheets, facts, documentFacts, factSources, scheme, schemeReason, master, ministries, references };
}

const headersOf = ({ words = {} }: Partial<ReadingChoices> = {}): HeaderWordIndex =>
  Object.keys(words).length > 0 ? new HeaderWordIndex(words) : builtInHeaderWords;

const judgesOf = (
  master: MinistryMaster,
  scheme: StatusScheme,
  headers: HeaderWordIndex,
  fiscalYear: number | undefined,
): Judges => ({ ministries: new MinistryIndex(master, fiscalYear), scheme, headers });

/** Sheets of ours are no input, nor is what a check is made against: they are read only when named. */
function chosenGrids(
  grids: readonly Grid[],
  references: References,
  names: readonly string[],
): readonly Grid[] {
  const own = [...references.grids.values()];
  return grids.filter((grid) =>
    names.length > 0 ? names.includes(grid.name) : !grid.isOurs && !own.includes(grid),
  );
}

function readAll(grids: readonly Grid[], options: CheckOptions, judges: Judges): SheetReading[] {
  return grids.map((grid) => {
    const isNamed = options.sheets?.includes(grid.name) === true;
    if (grid.visibility !== "visible" && !isNamed) return noMeasures(new GridReader(grid), "hidden");
    const choice = choiceFor(grid, options.reading ?? noChoices, judges.headers);
    const reader = new GridReader(grid);
    if (!isNamed && !choice && isExchangeSheet(reader)) return noMeasures(reader, "exchange");
    return readSheet(grid, judges, choice);
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
