import type { ColumnReading } from "../layout/ColumnReading";
import { recency } from "../layout/headerText";
import { headerWords } from "../layout/headerWords";
import type { SheetReading, TableReading } from "../layout/SheetReading";
import { foldText } from "../text/foldText";

/** 前の期を指す語. */
const lastTime = /^(?:前回|前期|前年|昨年)/u;
/** What a header says of its period, and not of its field. */
const period =
  /\([^)]*\)|前回|前期|前年度?|昨年度?|上半?期|中間|(?:西暦)?\d{4}年?度?末?|(?:平成|令和|[hr])(?:\d{1,2}|元)年?度?末?|時点|における|^の/gu;
const progressWords = new Set(headerWords.progress.map(foldText));

/** 前回の進捗状況の列: a table, and its column of what was reported last time. */
export interface PreviousProgress {
  readonly table: TableReading;
  readonly column: number;
}

const found = new WeakMap<SheetReading, readonly PreviousProgress[]>();

/** The columns of the last period's progress, at most one a table: that of the latest period before this one. */
export function previousProgressColumns(sheet: SheetReading): readonly PreviousProgress[] {
  const known = found.get(sheet) ?? sheet.tables.flatMap(previousOf);
  found.set(sheet, known);
  return known;
}

function previousOf(table: TableReading): PreviousProgress[] {
  const current = table.columnReadings.find(({ field }) => field === "progress");
  if (!current) return [];
  const [latest] = table.columnReadings
    .filter((other) => other.field === undefined && isEarlierProgress(other, current))
    .sort((a, b) => recency(b.header) - recency(a.header));
  return latest ? [{ table, column: latest.column }] : [];
}

function isEarlierProgress(other: ColumnReading, current: ColumnReading): boolean {
  const parts = other.header.split("／").map(foldText);
  const word = parts
    .map((part) => part.replace(period, "").replace(/^の/u, ""))
    .filter((part) => part !== "");
  return (
    progressWords.has(word.join("")) &&
    (parts.some((part) => lastTime.test(part)) || isDatedBefore(other, current))
  );
}

/** 上半期の進捗状況 beside 年度末の進捗状況. */
function isDatedBefore(other: ColumnReading, current: ColumnReading): boolean {
  const when = recency(other.header);
  return when !== 0 && when < recency(current.header);
}
