import { boundingBlock, intersection, type Block, cellBlock } from "../../model/Block";
import { ErrorValue, isBlankState, type CellState } from "../../model/CellState";
import { fail } from "../../protocol/HostError";
import { usedBlockWithin } from "./usedBlock";
import type { Target } from "./writeContents";

type Kind = "Errors" | "Logical" | "Numbers" | "Text";

function kindOf({ content }: CellState): Kind | undefined {
  if (content instanceof ErrorValue) return "Errors";
  if (typeof content === "number") return "Numbers";
  if (typeof content === "boolean") return "Logical";
  return typeof content === "string" ? "Text" : undefined;
}

/** Whether a value type of Office.js (All, Errors, ErrorsLogicalText …) names the kind of a cell's content. */
function isMeant(cell: CellState, valueType: unknown): boolean {
  if (valueType === null || valueType === undefined || valueType === "All") return true;
  const kind = kindOf(cell);
  const name = typeof valueType === "string" ? valueType : fail("InvalidArgument");
  return kind !== undefined && (name.includes(kind) || (kind === "Numbers" && name.includes("Number")));
}

/**
 * 条件を選択してジャンプ: cells with constants, formulas, nothing, or in rows and columns that are shown.
 *
 * @throws HostError InvalidArgument for kinds of cells that are not known here.
 */
export function specialBlocks({ sheet, block }: Target, cellType: unknown, valueType: unknown): Block[] {
  const used = usedBlockWithin(sheet, block, false);
  const isHidden = (row: number, column: number): boolean =>
    (sheet.rows.get(row)?.hidden ?? false) || (sheet.columns.get(column)?.hidden ?? false);
  const tests: Readonly<
    Record<string, (cell: CellState | undefined, row: number, column: number) => boolean>
  > = {
    Constants: (cell) =>
      !!cell && !isBlankState(cell) && cell.formula === undefined && isMeant(cell, valueType),
    Formulas: (cell) => cell?.formula !== undefined && isMeant(cell, valueType),
    Blanks: (cell) => isBlankState(cell),
    Visible: (_cell, row, column) => !isHidden(row, column),
  };
  const test = (typeof cellType === "string" ? tests[cellType] : undefined) ?? fail("InvalidArgument");
  const searched = cellType === "Visible" ? used && boundingBlock(used, topLeft(block)) : used;
  const within = searched && intersection(searched, block);
  return within ? blocksOf(within, (row, column) => test(sheet.cell(row, column), row, column)) : [];
}

const topLeft = ({ top, left }: Block): Block => cellBlock(top, left);

/** セルをまとめる: cells that pass a test as blocks, runs of columns first; equal runs of rows are one block. */
export function blocksOf(block: Block, passes: (row: number, column: number) => boolean): Block[] {
  const done: Block[] = [];
  let open: Block[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const runs = runsOf(row, block, passes).map((run) => {
      const above = open.find(({ left, right }) => left === run.left && right === run.right);
      return above ? { ...above, bottom: row } : run;
    });
    done.push(
      ...open.filter((each) => !runs.some((run) => run.left === each.left && run.right === each.right)),
    );
    open = runs;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(
  row: number,
  { left, right }: Block,
  passes: (row: number, column: number) => boolean,
): Block[] {
  const runs: Block[] = [];
  for (let column = left; column <= right; column++) {
    if (!passes(row, column)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(cellBlock(row, column));
  }
  return runs;
}
