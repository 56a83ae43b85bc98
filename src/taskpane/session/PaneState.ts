import type { Finding, NotRun } from "../../domain/check/Finding";
import type { StatusCounts } from "../../domain/counting/StatusCounts";
import type { Decision } from "../../domain/decision/Decision";
import type { DocumentFacts } from "../../domain/document/DocumentFacts";
import type { FactSources } from "../../domain/document/readDocumentFacts";
import type { NoMeasures, SheetReading, SkippedLine } from "../../domain/layout/SheetReading";
import type { MeasureField, MeasureRow } from "../../domain/measure/MeasureRow";
import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import type { ReferenceKind } from "../../domain/reference/ReferenceKind";
import type { Answer } from "../../domain/inquiry/Answer";
import type { InquiryLog } from "../../domain/inquiry/InquiryLog";
import type { EntryPlace, Journal } from "../../domain/repair/Journal";
import type { SchemeReason } from "../../domain/status/chooseScheme";
import type { BlockPicture } from "../../domain/summary/blockPictures";
import type { StatusScheme } from "../../domain/status/StatusScheme";
import type { DiagnosisReport } from "../../excel/diagnosis/DiagnosisReport";
import type { MarkResult, UnmarkResult } from "../../domain/mark/MarkResult";
import type { AnswerEdit, SheetEdit } from "../../domain/sheet/trace/SheetEdits";
import type { FoundEdits } from "../../jobs/sheetEdits";
import type { PlannedSheet } from "../../jobs/PlannedSheet";
import type { Settings } from "../../jobs/parseSettings";
import type { CountProblem } from "../../domain/summary/ColumnFilter";
import type { ReferenceContent } from "../../jobs/writeReference";
import type { RepairResult, UndoResult } from "../../jobs/RepairPort";
import type { WrittenSheet } from "../../jobs/WorkbookPort";
import type { ReadAnswers } from "../checker/AnswerBook";
import type { ReadPrevious } from "../checker/previousIn";
import type { Acceptance, SummaryWish } from "../checker/CheckerRequest";
import type { InquiryCounts } from "../checker/InquiryFile";
import type { PublicationOutcome, PublicationText } from "./PublicationOutcome";

/** 施策として読まなかった行の要約: how many lines of a kind, and the first of them. */
export interface SkippedSummary {
  readonly kind: SkippedLine["kind"];
  readonly count: number;
  readonly first: readonly SkippedLine[];
}

/** 読んだ施策の見本: a measure as it was read, long texts cut. */
export type MeasurePreview = Pick<
  MeasureRow,
  "row" | "id" | "label" | "name" | "ministries" | "status" | "progress" | "deadline" | "relisted"
>;

/** シートの読みの要約: what was found in one sheet. */
export interface SheetSummary extends Pick<
  SheetReading,
  "name" | "layout" | "headerRows" | "questions" | "confidence" | "isChosen" | "whole" | "grain" | "tables"
> {
  readonly reason?: NoMeasures;
  readonly skipped: readonly SkippedSummary[];
  /** Hidden or filtered rows that were read as measures all the same. */
  readonly hiddenMeasures: number;
  /** The first measures. */
  readonly preview: readonly MeasurePreview[];
  /** Rows of measures. */
  readonly measures: number;
  /** Which column, in letters, became which field. */
  readonly columns: Readonly<Partial<Record<MeasureField, string>>>;
  readonly notRun: readonly NotRun[];
}

/** 検証の要約: everything that a check found out, as the pane shows it. */
export interface CheckSummary {
  /** Sheets that are not ours. */
  readonly sheets: readonly SheetSummary[];
  readonly findings: readonly Finding[];
  /** In effect. */
  readonly facts: DocumentFacts;
  /** As the document itself says. */
  readonly documentFacts: DocumentFacts;
  /** Where it says so. */
  readonly factSources: FactSources;
  readonly scheme: StatusScheme;
  readonly schemeReason: SchemeReason;
  /** Those of コード表; none where there is no such sheet. */
  readonly ownSchemes: readonly StatusScheme[];
  /** The names of the workbook's own 府省庁マスタ and コード表. */
  readonly references: ReadonlyMap<ReferenceKind, string>;
  /** Of rows that are not relisted. */
  readonly byStatus: StatusCounts;
  readonly master: { readonly version: string; readonly entries: number };
  /** Whether merged areas were read; where not, rules that need them were not run. */
  readonly seesMerges: boolean;
}

export type PaneSettings = Settings;

/** 進行中の仕事. */
export interface Activity {
  readonly job:
    | "read"
    | "check"
    | "repair"
    | "report"
    | "edits"
    | "mark"
    | "reference"
    | "inquiry"
    | "answers"
    | "publication"
    | "diagnose"
    | "save";
  /** What of the job is being done. */
  readonly step:
    | "reading"
    | "checking"
    | "repairing"
    | "writing"
    | "marking"
    | "inquiring"
    | "answering"
    | "publishing"
    | "diagnosing"
    | "saving";
  /** 0 to 1; undefined: nobody can tell. */
  readonly progress: number | undefined;
  /** Whether 中止 is possible; not while sheets take their places. */
  readonly canCancel: boolean;
  /** Started by the user, or by itself (opening, an edit in the sheet). */
  readonly isQuiet: boolean;
}

/** 押されたボタン, which is to be pressed again. */
export type PressedButton = "report" | "publication";

/** お知らせ: the words stand in messages/. */
export type Notice =
  | { readonly kind: "error"; readonly error: unknown }
  | { readonly kind: "cancelled" }
  /** The user was led to a cell that he cannot see. */
  | { readonly kind: "hiddenCell"; readonly sheet: string; readonly cell: string }
  | {
      readonly kind: "reported";
      readonly sheets: readonly WrittenSheet[];
      /** What became of the cells in which something was found. */
      readonly marks?: MarkResult;
    }
  /** Nothing was made yet: so many edits that would be left out are shown first. */
  | { readonly kind: "editsFirst"; readonly count: number; readonly pressed: PressedButton }
  /** What was filled in on a sheet is in the settings now. */
  | { readonly kind: "answersKept" }
  | { readonly kind: "unmarked"; readonly result: UnmarkResult }
  | { readonly kind: "repaired"; readonly result: RepairResult }
  | { readonly kind: "undone"; readonly result: UndoResult }
  | { readonly kind: "inquired"; readonly result: InquiryResult }
  | { readonly kind: "nothingToAsk" }
  | { readonly kind: "answersRead"; readonly files: number; readonly lines: number }
  | { readonly kind: "countShown"; readonly count: number }
  | { readonly kind: "countNotShown"; readonly reason: CountProblem }
  | { readonly kind: "settingsSaved" };

/** 照会のしかた, as the user chose it. */
export interface InquiryWish {
  readonly round: number;
  /** 参考も照会する. */
  readonly withInfo: boolean;
}

/** 照会先: all, or one; a ministry that is absent is 担当不明. */
export type Addressees = "all" | { readonly ministry: string | undefined };

/** 照会の結果. */
export interface InquiryResult {
  /** Files that stand open as new workbooks, in their order. */
  readonly opened: readonly string[];
  /** The file that was offered for saving, if any. */
  readonly saved: string | undefined;
  /** How many were not made, as the user stopped it. */
  readonly left: number;
  /** Why the workbook does not remember it. */
  readonly unrecorded?: unknown;
}

/** A file of the user's. */
export type ChosenFile = Pick<File, "name" | "arrayBuffer">;

/** ペインの状態: all that the screens show. Never changed in place. */
export interface PaneState {
  /** Undefined until the first reading has come in. */
  readonly check: CheckSummary | undefined;
  /** When the findings were made. */
  readonly checkedAt: Date | undefined;
  /** Sheets, rows or columns have changed so that the findings may point to wrong cells until 検証する. */
  readonly isOutdated: boolean;
  /** Names of sheets of ours that a job left half done, which only making the report anew mends. */
  readonly unfinishedSheets: readonly string[];
  /** The user's sheets have been edited since the report was made, or the pane opened. */
  readonly isReportOutdated: boolean;
  readonly activity: Activity | undefined;
  readonly notice: Notice | undefined;
  readonly settings: PaneSettings;
  /** Whether the settings differ from what the workbook keeps. */
  readonly hasUnsavedSettings: boolean;
  /** 修正履歴, as the workbook keeps it. */
  readonly journal: Journal;
  /** What the user has decided about findings, as the workbook keeps it. */
  readonly decisions: readonly Decision[];
  /** 回の記録, as the workbook keeps it. */
  readonly inquiryLog: InquiryLog;
  /** What each ministry would be asked; undefined until asked for. */
  readonly inquiryPlan: readonly InquiryCounts[] | undefined;
  /** What came back, as it was read last. */
  readonly answers: ReadAnswers | undefined;
  /** What 集計・表を作る would make; undefined until asked for. */
  readonly reportPlan: readonly PlannedSheet[] | undefined;
  /** What was edited in 施策一覧; undefined until asked for. */
  readonly sheetEdits: FoundEdits | undefined;
  /** How the last 公表版 came out. */
  readonly publication: PublicationOutcome | undefined;
  readonly diagnosis: DiagnosisReport | undefined;
}

/** Before the workbook has been looked at. */
export const initialPaneState: PaneState = {
  check: undefined,
  checkedAt: undefined,
  isOutdated: false,
  unfinishedSheets: [],
  isReportOutdated: false,
  activity: undefined,
  notice: undefined,
  settings: { facts: {} },
  hasUnsavedSettings: false,
  journal: [],
  decisions: [],
  inquiryLog: [],
  inquiryPlan: undefined,
  answers: undefined,
  reportPlan: undefined,
  sheetEdits: undefined,
  publication: undefined,
  diagnosis: undefined,
};

/** 前回の数がない訳. failed: a notice says what went wrong. */
export type PreviousProblem = Extract<ReadPrevious, { readonly problem: unknown }>["problem"] | "failed";

/** What the screens may ask for. All return at once or when done; errors come as a notice, never as a rejection. */
export interface PaneActions {
  /** 検証する: reads everything anew, merged areas too. */
  check(): Promise<void>;
  /** 中止. */
  cancel(): void;
  goTo(sheet: string, cell: string): Promise<void>;
  changeSettings(settings: PaneSettings): Promise<void>;
  /** Keeps the settings in the workbook. */
  saveSettings(): Promise<void>;
  /** 直す: what is accepted, in one go. */
  repair(accepted: Acceptance): Promise<void>;
  /** 元に戻す: the last repairs, all of them, or some. */
  undo(places: "last" | "all" | readonly EntryPlace[]): Promise<void>;
  /** 新旧対照表: every text that was repaired, as a sheet, and leads there. */
  writeComparison(): Promise<void>;
  /** 無視 and the like: remembers decisions in the workbook, or forgets them. */
  decide(decided: readonly Decision[], forgotten?: readonly Decision[]): Promise<void>;
  /** Counts what each ministry would be asked. */
  planInquiries(wish: InquiryWish): Promise<void>;
  /** 照会を作る: as new workbooks, or as a file to be saved; what was asked is remembered. */
  makeInquiries(to: Addressees, wish: InquiryWish, delivery: "open" | "save"): Promise<void>;
  /** 回答を読む: compares what came back with the workbook, and changes no cell. */
  readAnswers(files: readonly ChosenFile[]): Promise<void>;
  /** 修正文を入れる. */
  takeAnswers(accepted: readonly Answer[]): Promise<void>;
  planReport(): Promise<void>;
  /** 集計の絵 of a choice of blocks, before it is made; undefined where it cannot be had, which is told. */
  summaryPictures(wish: SummaryWish): Promise<readonly (BlockPicture | undefined)[] | undefined>;
  /** 数字のもとの施策: filters 施策一覧 to the rows that the selected number of 集計 counts; all: shows all again. */
  showCounted(which: "selected" | "all"): Promise<void>;
  /** 前回の表: counts an earlier document, to be set beside this one; answers why that cannot be done. */
  choosePrevious(from: File | { readonly sheet: string }): Promise<PreviousProblem | undefined>;
  /** With marks, the cells in which something was found are given a color; without, those of before lose theirs. */
  makeReport(options?: { readonly marks: boolean }): Promise<void>;
  /** 作った表での修正: finds what was edited there, and changes nothing. */
  findSheetEdits(): Promise<void>;
  /** 元のシートに入れる; what was filled in is kept in the settings. */
  takeSheetEdits(edits: readonly SheetEdit[], answers: readonly AnswerEdit[]): Promise<void>;
  /** 公表版を作る: as a new workbook, or as a file; while errors remain only where the user insists. */
  publish(insists: boolean): Promise<void>;
  /** 公表版を文で; undefined where there is none, which is told. */
  publicationText(as: PublicationText, insists: boolean): Promise<string | undefined>;
  /** 色を消す. */
  unmark(): Promise<void>;
  /** 府省庁マスタ or コード表 as a sheet, and leads there. */
  writeReference(content: ReferenceContent): Promise<void>;
  diagnose(): Promise<void>;
  dismissNotice(): void;
  /** The whole master in effect, for the settings' list; undefined where it cannot be had, which is told. */
  master(): Promise<MinistryMaster | undefined>;
}
