import type { Dice } from "./Dice";
import type { MeasureTable } from "./MeasureTable";

/** 段のある見出し: words over words. */
export interface HeaderPlan {
  /** Rows of the header. */
  readonly depth: number;
  /** The group words over each column, from the top; none where its own word stands alone. */
  readonly over: (index: number) => readonly string[];
  /** Whether words are merged over their columns and rows, or stand in the first of these cells. */
  readonly merged: boolean;
  /** Where unmerged, a word that stands alone is in the top row or in the bottom one. */
  readonly alone?: "top" | "bottom";
}

/** Writes a header of several rows. */
export function writeHeader(table: MeasureTable, plan: HeaderPlan): void {
  const { canvas, columns } = table;
  const top = canvas.row;
  columns.forEach((column, index) => {
    const over = plan.over(index);
    over.forEach((_, level) => writeGroupWord(table, plan, top, index, level));
    if (column.word !== "") writeOwnWord(table, plan, top, index, over.length);
  });
  canvas.row = top + plan.depth;
}

/** A group word stands where its group begins, and is merged to where it ends. */
function writeGroupWord(
  { canvas, columns, left }: MeasureTable,
  { over, merged }: HeaderPlan,
  top: number,
  index: number,
  level: number,
): void {
  const path = (at: number) => JSON.stringify(over(at).slice(0, level + 1));
  const isSame = (at: number) => over(at).length > level && path(at) === path(index);
  if (index > 0 && isSame(index - 1)) return;
  canvas.put(top + level, left + index, over(index)[level] ?? "");
  let end = index;
  while (end + 1 < columns.length && isSame(end + 1)) end++;
  if (merged) canvas.mergeAcross(top + level, left + index, left + end);
}

function writeOwnWord(
  { canvas, columns, left }: MeasureTable,
  { depth, merged, alone }: HeaderPlan,
  top: number,
  index: number,
  above: number,
): void {
  const bottom = top + depth - 1;
  const row = !merged && alone === "bottom" ? bottom : top + above;
  canvas.put(row, left + index, columns[index]?.word ?? "");
  if (merged) canvas.merge(row, left + index, bottom, left + index);
}

/** 記入欄の語: over what the ministries fill in. */
export const answerGroupWords = ["記入欄", "府省庁記入欄", "回答欄", "進捗の報告", "各府省庁が記入"];
/** 計画の語: over what is given. */
export const planGroupWords = ["計画", "計画に係る事項", "施策の概要", "年次計画の記載", "事務局記入欄"];

const answerFields = new Set(["status", "progress", "note"]);
const planFields = new Set(["id", "label", "name", "ministries", "deadline"]);

/** Group words over the answer, and perhaps over the plan: over columns that stand together. */
export function groupedOver(dice: Dice, table: MeasureTable): (index: number) => readonly string[] {
  const answerWord = dice.pick(answerGroupWords);
  const planWord = dice.chance() ? dice.pick(planGroupWords) : undefined;
  return (index) => {
    const field = table.columns[index]?.field ?? "";
    if (answerFields.has(field)) return [answerWord];
    return planWord !== undefined && planFields.has(field) ? [planWord] : [];
  };
}
