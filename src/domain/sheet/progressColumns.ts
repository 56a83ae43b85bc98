import type { MeasureRow } from "../measure/MeasureRow";
import { hasRelistedMark } from "../text/relistedMark";
import { fieldWords } from "./fieldWords";
import type { CellLook } from "./SheetModel";

/** 進捗状況の列. */
export interface ProgressColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly look: CellLook;
  readonly valueOf: (row: MeasureRow) => string | null;
}

const RELISTED = "（再掲）";

/** The columns of the printed tables; 状況 only where the document has such a column. */
export function progressColumns(rows: readonly MeasureRow[]): ProgressColumn[] {
  const hasStatus = rows.some(({ cells }) => cells.status !== undefined);
  return columns.filter(({ header }) => hasStatus || header !== fieldWords.status);
}

const columns: readonly ProgressColumn[] = [
  { header: fieldWords.label, width: 10, look: "centered", valueOf: ({ label }) => label },
  { header: fieldWords.name, width: 38, look: "text", valueOf: nameOf },
  { header: fieldWords.ministries, width: 18, look: "text", valueOf: ministriesOf },
  { header: fieldWords.status, width: 7, look: "centered", valueOf: ({ status }) => status },
  { header: fieldWords.progress, width: 62, look: "text", valueOf: ({ progress }) => progress },
];

/** The mark 再掲 may have stood in a column that is not shown here. */
function nameOf({ name, relisted, progress, status }: MeasureRow): string | null {
  const isShown = [name, progress, status].some((text) => text !== null && hasRelistedMark(text));
  return relisted && !isShown && name !== null ? name + RELISTED : name;
}

/** What names nobody (－) stays as written. */
function ministriesOf({ ministries, ministriesText }: MeasureRow): string | null {
  return ministries.length > 0 ? ministries.join("、") : ministriesText;
}
