import type { Rounding } from "../../src/domain/counting/Rounding";
import type { Tally } from "../../src/domain/counting/tallyMeasures";
import { openErrors } from "../../src/domain/check/openErrors";
import type { Finding } from "../../src/domain/check/Finding";
import { defaultMinistryMaster as master } from "../../src/domain/ministry/defaultMinistryMaster";
import { ministryNames } from "../../src/domain/ministry/ministryNames";
import { findingMinistries } from "../../src/domain/sheet/findingMinistries";
import { findingsSheet, type FindingsContent, type NotRunLine } from "../../src/domain/sheet/findingsSheet";
import { measuresSheet } from "../../src/domain/sheet/measuresSheet";
import { progressSheet } from "../../src/domain/sheet/progress/progressSheet";
import type { ReportKind, SheetModel } from "../../src/domain/sheet/SheetModel";
import { summarySheet } from "../../src/domain/sheet/summarySheet";
import type { PreviousCounts } from "../../src/domain/summary/PreviousCounts";
import type { SummaryBlock } from "../../src/domain/summary/SummaryBlock";
import { summarySets } from "../../src/domain/summary/summarySets";
import type { DocumentFacts } from "../../src/domain/document/DocumentFacts";

/** What the four sheets are made from. */
export interface ReportContent {
  readonly tally: Tally;
  readonly facts?: DocumentFacts;
  readonly findings?: readonly Finding[];
  readonly notRun?: readonly NotRunLine[];
  /** Absent: those that are meant for a 上半期. */
  readonly blocks?: readonly SummaryBlock[];
  readonly previous?: PreviousCounts;
  readonly rounding?: Rounding;
}

const findingsTable = "検証結果_2";
const measuresTable = "施策一覧_2";

/** The four sheets, in a workbook where other tables have their names already. */
export function reportModels({
  tally,
  facts = {},
  findings = [],
  notRun = [],
  blocks = summarySets.firstHalf,
  previous,
  rounding,
}: ReportContent): Record<ReportKind, SheetModel> {
  const errors = openErrors(findings).length;
  const measures = tally.rows.map(({ row }) => row);
  const describe = ({ rule, value }: Finding): string => `${rule}: ${value}`;
  const content: FindingsContent = {
    findings,
    notRun,
    basis: { madeAt: new Date(2026, 0, 5, 10, 42), facts, masterVersion: "2026-11-28", schemeName: "四区分" },
    describe,
    ministriesOf: findingMinistries(measures),
  };
  return {
    findings: findingsSheet(content, { sheet: "検証結果", table: findingsTable }),
    measures: measuresSheet(tally, ministryNames(master, undefined), {
      sheet: "施策一覧",
      table: measuresTable,
    }),
    summary: summarySheet(
      tally,
      { facts, errors, notRun: notRun.length, blocks, previous, rounding },
      { sheet: "集計", measuresSheet: "施策一覧", measuresTable, findingsTable },
    ),
    progress: progressSheet(measures, { facts, errors }, { sheet: "進捗状況", findingsTable }),
  };
}
