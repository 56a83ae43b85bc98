import { progressTitle } from "../sheet/documentWords";
import type { DocumentFacts } from "../document/DocumentFacts";
import type { Tally } from "../counting/tallyMeasures";
import type { StatusCategory } from "../status/StatusScheme";

/** 前回の区分一つの数. */
export interface PreviousCategory extends Pick<StatusCategory, "code" | "label" | "stage"> {
  readonly count: number;
}

/** 前回の数: rows without 再掲 by status, of an earlier document. Plain data, kept in the workbook. */
export interface PreviousCounts {
  /** The file or the sheet that they were counted in. */
  readonly source: string;
  /** 前回の題: 2009年度（平成21年度）年度末の進捗状況. */
  readonly title: string;
  /** In the order of its scheme, zeros too. */
  readonly categories: readonly PreviousCategory[];
  readonly unknown: number;
}

/** 前回の数を数える. */
export const previousCounts = (
  { scheme, byStatus }: Pick<Tally, "scheme" | "byStatus">,
  facts: DocumentFacts,
  source: string,
): PreviousCounts => ({
  source,
  title: progressTitle(facts),
  categories: scheme.categories.map(({ code, label, stage }, index) => ({
    code,
    label,
    stage,
    count: byStatus.byCategory[index] ?? 0,
  })),
  unknown: byStatus.unknown,
});
