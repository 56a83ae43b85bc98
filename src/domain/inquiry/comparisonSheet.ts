import { groupBy } from "../collection/groupBy";
import type { DocumentFacts } from "../document/DocumentFacts";
import { cellPlace } from "../grid/cellAddress";
import type { SheetReading } from "../layout/SheetReading";
import { MinistryIndex } from "../ministry/MinistryIndex";
import type { MinistryMaster } from "../ministry/MinistryMaster";
import type { Journal, JournalEntry } from "../repair/Journal";
import { progressTitle } from "../sheet/documentWords";
import { fieldWords } from "../sheet/fieldWords";
import { SheetDraft } from "../sheet/SheetDraft";
import type { SheetModel } from "../sheet/SheetModel";
import { addresseeName } from "./addresseeName";
import { inquiryHeaders } from "./inquiryHeaders";
import { ownerOfCell, type CellOwner } from "./ownerOfCell";
import { standingChanges, type CellChange } from "./standingChanges";

/** What 新旧対照表 is made from. */
export interface ComparisonContent {
  readonly journal: Journal;
  /** The workbook as it is now. */
  readonly sheets: readonly SheetReading[];
  readonly master: MinistryMaster;
  readonly facts: DocumentFacts;
}

/** The words of 新旧対照表 that the domain does not have. */
export interface ComparisonWords {
  /** What stood in a cell, as a reader saw it. */
  readonly shownOld: (entry: JournalEntry) => string;
  /** 理由: the ministry's answer, or the titles of the rules. */
  readonly reason: (change: CellChange) => string;
}

interface OwnedChange extends CellChange {
  readonly owner: CellOwner;
}

interface ComparisonColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly valueOf: (change: OwnedChange, words: ComparisonWords) => string | null;
}

const BLANK = "（空欄）";
const shown = (text: string): string => (text === "" ? BLANK : text);

const columns: readonly ComparisonColumn[] = [
  { header: inquiryHeaders.id, width: 7, valueOf: ({ owner }) => owner.row?.id ?? null },
  { header: inquiryHeaders.label, width: 9, valueOf: ({ owner }) => owner.row?.label ?? null },
  { header: inquiryHeaders.name, width: 26, valueOf: ({ owner }) => owner.row?.name ?? null },
  { header: inquiryHeaders.field, width: 11, valueOf: fieldOrCell },
  { header: "旧", width: 40, valueOf: ({ old }) => shown(old) },
  { header: "新", width: 40, valueOf: ({ text }) => shown(text) },
  { header: "理由", width: 26, valueOf: (change, words) => words.reason(change) },
];

/** What belongs to no measure is told by its place. */
function fieldOrCell({ owner, sheet, cell }: OwnedChange): string {
  return owner.field ? fieldWords[owner.field] : `${sheet} ${cell}`;
}

/** 新旧対照表: every text that was changed since the form came in, by ministry, a line for each cell. */
export function comparisonSheet(
  content: ComparisonContent,
  words: ComparisonWords,
  name: string,
): SheetModel {
  const draft = new SheetDraft();
  draft.addWide(`${progressTitle(content.facts)}\u3000新旧対照表`, columns.length, "title");
  const blocks = changesByMinistry(content, words);
  if (blocks.size === 0) draft.addWide("直したところはありません。", columns.length, "note");
  for (const [ministry, changes] of blocks) {
    draft.addWide(`${addresseeName(ministry)}（${changes.length}件）`, columns.length, "heading");
    addBlock(draft, changes, words);
  }
  draft.columnWidths = columns.map(({ width }) => width);
  return draft.model("comparison", name);
}

/** In the master's order, 担当不明 last; within a ministry in the order of the sheets. */
function changesByMinistry(
  { journal, sheets, master }: ComparisonContent,
  { shownOld }: ComparisonWords,
): Map<string | undefined, OwnedChange[]> {
  const index = new MinistryIndex(master, undefined);
  const ministries = new Map(master.entries.map((entry, at) => [entry.name, at]));
  const places = new Map(sheets.map((sheet, at) => [sheet.name, at]));
  const rank = ({ owner, sheet, cell }: OwnedChange): readonly number[] => {
    const { row = 0, column = 0 } = cellPlace(cell) ?? {};
    const ministry = ministries.get(owner.ministry ?? "") ?? ministries.size;
    return [ministry, places.get(sheet) ?? places.size, row, column];
  };
  const owned = standingChanges(journal, shownOld)
    .map((change) => ({ ...change, owner: ownerOfCell(change, sheets, index) }))
    .sort((a, b) => firstDifference(rank(a), rank(b)));
  return groupBy(owned, ({ owner }) => owner.ministry);
}

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, index) => each - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

function addBlock(draft: SheetDraft, changes: readonly OwnedChange[], words: ComparisonWords): void {
  const header = draft.add(columns.map((column) => column.header));
  draft.look({ top: header, left: 1, bottom: header, right: columns.length }, "header");
  for (const change of changes) draft.add(columns.map(({ valueOf }) => valueOf(change, words)));
  draft.look({ top: header + 1, left: 1, bottom: draft.nextRow - 1, right: columns.length }, "text");
}
