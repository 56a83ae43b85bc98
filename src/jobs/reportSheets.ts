import { openErrors } from "../domain/check/openErrors";
import type { Rounding } from "../domain/counting/Rounding";
import type { Finding, NotRun } from "../domain/check/Finding";
import { ministryNames } from "../domain/ministry/ministryNames";
import { findingMinistries } from "../domain/sheet/findingMinistries";
import { findingsSheet, type FindingsContent, type NotRunLine } from "../domain/sheet/findingsSheet";
import { measuresSheet } from "../domain/sheet/measuresSheet";
import type { ProgressOptions } from "../domain/sheet/progress/ProgressOptions";
import { progressSheets } from "../domain/sheet/progress/progressSheets";
import type { Question } from "../domain/layout/Question";
import type { NoMeasures, SheetReading } from "../domain/layout/SheetReading";
import type { SheetKind, SheetModel } from "../domain/sheet/SheetModel";
import { summarySheet } from "../domain/sheet/summarySheet";
import type { PreviousCounts } from "../domain/summary/PreviousCounts";
import { chosenBlocks, type SummaryChoice } from "../domain/summary/summarySets";
import type { TableNames } from "../domain/sheet/TableNames";
import type { CheckedWorkbook } from "./checkWorkbook";
import { NothingToReport } from "./NothingToReport";
import { tallyOf } from "./tallyOf";

/** What a report says in words that the domain does not have. */
export interface ReportWords {
  readonly finding: (finding: Finding) => string;
  /** Which check was not run, and why. */
  readonly notRun: (notRun: NotRun) => string;
  /** What the reading of a sheet is not sure of. */
  readonly question: (sheet: SheetReading, question: Question) => string;
  /** Why a sheet was not read at all. */
  readonly unread: (reason: NoMeasures) => string;
}

/** What a report says that is neither in the workbook nor in its check. */
export interface ReportNotes {
  readonly madeAt: Date;
  /** Absent: as it suits the document's 期. */
  readonly summary?: SummaryChoice | undefined;
  /** 前回の数; absent: nothing is said of how it has changed. */
  readonly previous?: PreviousCounts | undefined;
  /** 進捗状況の体裁. */
  readonly progress?: ProgressOptions | undefined;
  /** Whether 進捗状況 becomes a text: then no page parts it. */
  readonly isText?: boolean | undefined;
  /** 割合の端数, on all sheets; absent: each by itself. */
  readonly rounding?: Rounding | undefined;
}

/**
 * 集計・表の下書き: the sheets of a report as plain data; tables come before the formulas that look at them.
 *
 * @throws NothingToReport where there is nothing to count
 */
export function reportSheets(
  checked: CheckedWorkbook,
  names: ReadonlyMap<SheetKind, TableNames>,
  words: ReportWords,
  { madeAt, summary, previous, progress, isText, rounding }: ReportNotes,
): SheetModel[] {
  if (checked.sheets.every(({ rows }) => rows.length === 0)) throw new NothingToReport();
  const { facts, findings, scheme, master } = checked;
  const tally = tallyOf(checked);
  const rows = tally.rows.map(({ row }) => row);
  const namesOf = (kind: SheetKind): TableNames => names.get(kind) ?? { sheet: kind, table: kind };
  const findingsTable = namesOf("findings").table;
  const notRun = notRunLines(checked, words);
  const errors = openErrors(findings).length;
  const basis = { facts, errors, notRun: notRun.length, rounding };
  const content: FindingsContent = {
    findings,
    notRun,
    basis: { madeAt, facts, masterVersion: master.version, schemeName: scheme.name },
    describe: words.finding,
    ministriesOf: findingMinistries(rows),
  };
  const progressNames = {
    sheet: namesOf("progress").sheet,
    measuresTable: namesOf("measures").table,
    findingsTable,
  };
  return [
    findingsSheet(content, namesOf("findings")),
    measuresSheet(tally, ministryNames(master, facts.fiscalYear), namesOf("measures")),
    summarySheet(
      tally,
      { ...basis, blocks: chosenBlocks(summary, facts), previous },
      {
        sheet: namesOf("summary").sheet,
        measuresSheet: namesOf("measures").sheet,
        measuresTable: namesOf("measures").table,
        findingsTable,
      },
    ),
    ...progressSheets(tally, { ...basis, options: progress, isText }, progressNames),
  ];
}

/**
 * What the reading is not sure of, checks that were not run on sheets with measures, and hidden sheets as a whole; of
 * others nothing was expected.
 */
const notRunLines = ({ sheets, notRun }: CheckedWorkbook, words: ReportWords): NotRunLine[] =>
  sheets.flatMap((sheet) => {
    const { name, rows, reason, questions } = sheet;
    if (reason === "hidden") return [{ sheet: name, rule: "", text: words.unread(reason) }];
    const asked = questions.map((question) => ({
      sheet: name,
      rule: "",
      text: words.question(sheet, question),
    }));
    if (rows.length === 0) return asked;
    const skipped = (notRun.get(name) ?? []).map((each) => ({
      sheet: name,
      rule: each.rule,
      text: words.notRun(each),
    }));
    return [...asked, ...skipped];
  });
