import type { ProgressOptions } from "../../domain/sheet/progress/ProgressOptions";
import type { SheetKind, SheetModel } from "../../domain/sheet/SheetModel";
import type { TableNames } from "../../domain/sheet/TableNames";
import type { Rounding } from "../../domain/counting/Rounding";
import type { Finding } from "../../domain/check/Finding";
import type { BadReferencePlace } from "../../domain/reference/BadReference";
import type { Decision } from "../../domain/decision/Decision";
import type { Journal } from "../../domain/repair/Journal";
import type { Repair } from "../../domain/repair/Repair";
import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import type { BlockPicture } from "../../domain/summary/blockPictures";
import type { PreviousCounts } from "../../domain/summary/PreviousCounts";
import type { SummaryChoice } from "../../domain/summary/summarySets";
import type { EditableKind } from "../../domain/sheet/trace/SheetEdits";
import type { FoundEdits } from "../../jobs/sheetEdits";
import type { RowsBehind, SummaryCell } from "../../jobs/rowsBehind";
import type { PublicationRefusal, PublicationTerms } from "../../jobs/publication";
import type { ReportNotes } from "../../jobs/reportSheets";
import type { LinesEdit } from "../../excel/SheetEdit";
import type { SheetPart } from "../../excel/SheetPart";
import type { InquiryOccasion } from "../../jobs/inquiries";
import type { PreviousSource, ReadPrevious } from "./previousIn";
import type { CheckSummary, PaneSettings } from "../session/PaneState";
import type { AnswerBook, ReadAnswers } from "./AnswerBook";
import type { InquiryCounts, InquiryFile } from "./InquiryFile";
import type { MadePublication, PublicationFormat } from "./MadePublication";

/** 検証係への知らせ: what the checker is told; nothing is answered. */
export type CheckerNews =
  /** A new reading of the whole workbook begins; what was read before counts until the next check. */
  | { readonly kind: "begin" }
  /** The new reading broke off. */
  | { readonly kind: "abandon" }
  | { readonly kind: "part"; readonly part: SheetPart }
  | { readonly kind: "move"; readonly move: LinesEdit }
  /** A reading of the sheets of ours that may have been edited begins. */
  | { readonly kind: "beginOwn" }
  | { readonly kind: "ownPart"; readonly own: EditableKind; readonly part: SheetPart };

/** What is checked by: the user's settings, and what he has decided about findings. */
export interface CheckTerms {
  readonly settings: PaneSettings;
  readonly decisions: readonly Decision[];
}

/** 望む集計: how it is to be put together, and what it is compared with. */
export interface SummaryWish {
  readonly summary: SummaryChoice | undefined;
  readonly previous: PreviousCounts | undefined;
  /** Pictures show no shares. */
  readonly rounding?: Rounding | undefined;
}

/** 受け入れる修正案: all that are safe and not ignored, or those of findings by their keys. */
export type Acceptance = "safe" | readonly string[];

/** 検証係への頼み, each with its answers. */
export type CheckerTask =
  | ({ readonly kind: "check" } & CheckTerms)
  /** Which cells would have to be changed how; of what was read last. */
  | ({ readonly kind: "plan"; readonly accepted: Acceptance } & CheckTerms)
  /** Of what was checked last. */
  | ({ readonly kind: "report"; readonly names: ReadonlyMap<SheetKind, TableNames> } & ReportNotes)
  /** 集計の絵, of what was checked last. */
  | ({ readonly kind: "pictures" } & SummaryWish)
  /** 数字のもとの行, of what was checked last. */
  | ({ readonly kind: "rowsBehind"; readonly cell: SummaryCell } & SummaryWish)
  /** 前回の数, in a file or in a sheet that was read last. */
  | { readonly kind: "previous"; readonly source: PreviousSource; readonly settings: PaneSettings }
  /** 作った表での修正: the tables of ours as they were read last beside what was checked last. */
  | { readonly kind: "sheetEdits"; readonly options: ProgressOptions | undefined }
  /** 新旧対照表, of what was checked last. */
  | { readonly kind: "comparison"; readonly name: string; readonly journal: Journal }
  /** 府省庁ごとの照会の数, of what was checked last. */
  | ({ readonly kind: "inquiries" } & Pick<InquiryOccasion, "round" | "severities">)
  /** One ministry's file. */
  | {
      readonly kind: "inquiryFile";
      readonly occasion: InquiryOccasion;
      readonly ministry: string | undefined;
    }
  /** What came back, matched with what was checked last. */
  | { readonly kind: "answers"; readonly books: readonly AnswerBook[] }
  /** 公表版, of what was checked last. */
  | { readonly kind: "publish"; readonly terms: PublicationTerms; readonly format: PublicationFormat }
  /** In effect when it was checked last. */
  | { readonly kind: "master" };

export type TaskOf<Kind extends CheckerTask["kind"]> = Extract<CheckerTask, { readonly kind: Kind }>;

export type CheckerRequest = CheckerNews | (CheckerTask & { readonly id: number });

/** 検証係の答え. What is long comes in pieces, so that taking it in never holds up the page. */
export type CheckerAnswer =
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | { readonly kind: "checked"; readonly summary: Omit<CheckSummary, "findings"> }
  /** Its rows follow. */
  | { readonly kind: "model"; readonly model: Omit<SheetModel, "rows"> }
  | { readonly kind: "rows"; readonly rows: SheetModel["rows"] }
  | { readonly kind: "reported" }
  | { readonly kind: "rowsBehind"; readonly rows: RowsBehind }
  | { readonly kind: "previous"; readonly read: ReadPrevious }
  | { readonly kind: "pictures"; readonly pictures: readonly (BlockPicture | undefined)[] }
  | { readonly kind: "sheetEdits"; readonly found: FoundEdits }
  | { readonly kind: "master"; readonly master: MinistryMaster }
  | { readonly kind: "planned"; readonly repairs: readonly Repair[] }
  | { readonly kind: "inquiries"; readonly inquiries: readonly InquiryCounts[] }
  | { readonly kind: "inquiryFile"; readonly file: InquiryFile | undefined }
  | ({ readonly kind: "answers" } & ReadAnswers)
  | { readonly kind: "published"; readonly made: MadePublication | PublicationRefusal }
  | { readonly kind: "nothingToReport" }
  | { readonly kind: "badReference"; readonly place: BadReferencePlace }
  | { readonly kind: "failed"; readonly message: string; readonly stack: string };

export type CheckerReply = CheckerAnswer & { readonly id: number };
