import type { DocumentFacts } from "../document/DocumentFacts";
import type { SheetReading } from "../layout/SheetReading";
import type { MeasureField, SourceCell } from "../measure/MeasureRow";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import type { StatusScheme } from "../status/StatusScheme";
import type { MeasureIndex } from "../measure/MeasureIndex";

/** error: must not be published so; warning: look at it; info: style. */
export type Severity = "error" | "warning" | "info";

/**
 * What a rule cannot run without: a column of a field, a fact of the document, that the reader sees merged areas
 * (結合セル), where a blank cell is a fault only if no merge fills it, a column of the last period's progress,
 * headings (見出し), a whole document (全体), or that it is known under which headings the letters begin anew.
 */
export type Need =
  MeasureField | keyof DocumentFacts | "merges" | "previousProgress" | "headings" | "whole" | "letterBlocks";

/** What a message is made of; prose stands in messages/ only. */
export type RuleDetails = Readonly<Record<string, string | number>>;

/** 検出: one defect at one cell. */
export interface Detection<Details extends RuleDetails = RuleDetails> {
  readonly cell: SourceCell;
  readonly field: MeasureField | "sheet";
  /** The whole new text of the cell, mending only what the rule names; absent where nobody can know. */
  readonly suggestion?: string;
  /** Whether the suggestion is the one right answer; otherwise it is to be confirmed. */
  readonly safe?: boolean;
  /** Where this one weighs otherwise than its rule. */
  readonly severity?: Severity;
  readonly details: Details;
}

/** What rules may ask about besides the sheet they look at. */
export interface CheckContext {
  readonly facts: DocumentFacts;
  readonly scheme: StatusScheme;
  readonly ministries: MinistryIndex;
  /** All measures of the workbook. */
  readonly measures: MeasureIndex;
}

/** 規則: one object a rule. Ids are stable and never used again for something else. */
export interface Rule<Id extends string = string, Details extends RuleDetails = RuleDetails> {
  readonly id: Id;
  readonly severity: Severity;
  /** Severity on a part of a document, where only the whole could tell. */
  readonly severityOnPart?: Severity;
  readonly needs: readonly Need[];
  /** Whether a sheet meets the need letterBlocks: asked of the rules that have it, as nobody else works blocks out. */
  readonly hasLetterBlocks?: (sheet: SheetReading) => boolean;
  readonly check: (sheet: SheetReading, context: CheckContext) => Iterable<Detection<Details>>;
}

/** Keeps the id and the details of a rule as types, so that its message is typed too. */
export const defineRule = <Id extends string, Details extends RuleDetails>(
  rule: Rule<Id, Details>,
): Rule<Id, Details> => rule;
