import { boundingBlock, cellBlock, intersection, type Block } from "../../model/Block";
import { ErrorValue, isBlankState, type CellState } from "../../model/CellState";
import { fail } from "../../protocol/HostError";
import { choiceArgument } from "../arguments";
import { usedBlockWithin } from "./usedBlock";
import type { Target } from "./writeContents";

type Kind = "Errors" | "Logical" | "Numbers" | "Text";

function kindOf({ content }: CellState): Kind | undefined {
  if (content instanceof ErrorValue) return "Errors";
  if (typeof content === "number") return "Numbers";
  if (typeof content === "boolean") return "Logical";
  return typeof content === "string" ? "Text" : undefined;
}

/** Excel's value types, and the kinds of content that each of them takes in. */
const valueTypes: Readonly<Record<string, readonly Kind[]>> = {
  All: ["Errors", "Logical", "Numbers", "Text"],
  Errors: ["Errors"],
  ErrorsLogical: ["Errors", "Logical"],
  ErrorsNumbers: ["Errors", "Numbers"],
  ErrorsText: ["Errors", "Text"],
  ErrorsLogicalNumber: ["Errors", "Logical", "Numbers"],
  ErrorsLogicalText: ["Errors", "Logical", "Text"],
  ErrorsNumberText: ["Errors", "Numbers", "Text"],
  Logical: ["Logical"],
  LogicalNumbers: ["Logical", "Numbers"],
  LogicalText: ["Logical", "Text"],
  LogicalNumbersText: ["Logical", "Numbers", "Text"],
  Numbers: ["Numbers"],
  NumbersText: ["Numbers", "Text"],
  Text: ["Text"],
};

/** Cells that Excel finds too, and the host does not. */
const unknownTypes = ["ConditionalFormats", "DataValidations", "SameConditionalFormat", "SameDataValidation"];

/**
 * 条件を選択してジャンプ: cells with constants, formulas, nothing, or in rows and columns that are shown.
 *
 * @throws HostError InvalidArgument for kinds of cells or values that Excel does not have, ApiNotFound for those that
 *   the host does not know.
 */
export function specialBlocks({ sheet, block }: Target, cellType: unknown, valueType: unknown): Block[] {
  if (unknownTypes.some((type) => type === cellType))
    fail("ApiNotFound", `The host does not find cells of type ${String(cellType)}.`);
  const kinds = choiceArgument(valueType ?? "All", valueTypes);
  // A formula that was not calculated yet has no kind, but is one.
  const isMeant = (cell: CellState): boolean =>
    kinds === valueTypes["All"] || kinds.some((kind) => kind === kindOf(cell));
  const used = usedBlockWithin(sheet, block, false);
  const isHidden = (row: number, column: number): boolean =>
    (sheet.rows.get(row)?.hidden ?? false) || (sheet.columns.get(column)?.hidden ?? false);
  const tests: Readonly<
    Record<string, (cell: CellState | undefined, row: number, column: number) => boolean>
  > = {
    Constants: (cell) => !!cell && !isBlankState(cell) && cell.formula === undefined && isMeant(cell),
    Formulas: (cell) => cell?.formula !== undefined && isMeant(cell),
    Blanks: (cell) => isBlankState(cell),
    Visible: (_cell, row, column) => !isHidden(row, column),
  };
  const test = choiceArgument(cellType, tests);
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
