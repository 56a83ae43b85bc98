import { isUnbounded, type Block } from "../../../model/Block";
import { isBlankState, type CellState } from "../../../model/CellState";
import type { LineState } from "../../../model/SheetState";
import { cellKey } from "../../../model/staleFormulas";
import { choiceArgument } from "../../arguments";
import { requireEditable, requireFormattable } from "../../guards";
import { keepHeaders } from "../../table/keepHeaders";
import type { CellArea } from "../CellArea";
import { noteChange } from "../noteChange";
import { withoutBlocks } from "../rules/ruleBlocks";
import { changeStyles } from "../style/changeStyles";
import { styleAt } from "../style/stylesIn";
import { without } from "../without";
import type { Target } from "../writeContents";
import { unmergeCells } from "./mergeCells";

type Part = "contents" | "formats" | "hyperlinks" | "validations";

/** What each kind of clearing takes away. */
const parts: Readonly<Record<string, readonly Part[]>> = {
  All: ["contents", "formats", "hyperlinks", "validations"],
  Contents: ["contents"],
  Formats: ["formats"],
  Hyperlinks: ["hyperlinks"],
  RemoveHyperlinks: ["hyperlinks", "formats"],
};

/**
 * クリア: All, Contents, Formats, Hyperlinks, RemoveHyperlinks.
 *
 * @throws HostError InvalidArgument for another kind, AccessDenied on a protected sheet.
 */
export function clearCells(area: CellArea, applyTo: unknown): void {
  const kind = applyTo ?? "All";
  const cleared = choiceArgument(kind, parts);
  if (cleared.includes("contents") || cleared.includes("hyperlinks")) requireEditable(area);
  if (cleared.includes("formats")) requireFormattable(area);
  if (cleared.includes("contents")) clearContents(area);
  if (cleared.includes("hyperlinks")) clearHyperlinks(area);
  if (cleared.includes("formats")) clearFormats(area, kind !== "RemoveHyperlinks");
  if (cleared.includes("validations")) clearValidations(area);
}

function clearContents({ book, sheet, blocks }: CellArea): void {
  for (const block of blocks) {
    keepHeaders(book, sheet, block, () => emptyCells({ book, sheet, block }));
    noteChange(book, sheet, block);
  }
}

function emptyCells({ book, sheet, block }: Target): void {
  for (const [row, column, { style, hyperlink, formula }] of [...sheet.cells(block)]) {
    if (formula !== undefined) book.staleFormulas.delete(cellKey(sheet, row, column));
    const rest: CellState = { content: null, ...(style && { style }), ...(hyperlink && { hyperlink }) };
    sheet.setCell(row, column, style || hyperlink ? rest : undefined);
  }
}

function clearHyperlinks({ sheet, blocks }: CellArea): void {
  for (const block of blocks)
    for (const [row, column, cell] of [...sheet.cells(block)])
      if (cell.hyperlink) sheet.setCell(row, column, without(cell, "hyperlink"));
}

/** Formats with rules and merges, as Excel clears them; without them where only a hyperlink's look is meant. */
function clearFormats(area: CellArea, withRules: boolean): void {
  const { book, sheet, blocks } = area;
  changeStyles({ book, sheet, blocks: blocks.filter(isUnbounded) }, () => undefined);
  for (const block of blocks.filter((each) => !isUnbounded(each))) clearStyles(area, block);
  if (!withRules) return;
  for (const block of blocks) unmergeCells({ book, sheet, block });
  const rules = withoutBlocks(sheet.conditionalRules, blocks);
  if (rules === sheet.conditionalRules) return;
  sheet.conditionalRules = rules;
  sheet.reshape("conditionalFormats");
}

/** A blank cell stays only where its row or column would give it a style. */
function clearStyles({ sheet }: CellArea, block: Block): void {
  for (const [row, column, cell] of [...sheet.cells(block)])
    sheet.setCell(row, column, cell.hyperlink || !isBlankState(cell) ? without(cell, "style") : undefined);
  const hasStyle = ({ style }: LineState = {}): boolean => style !== undefined;
  if (![...sheet.columns.values(), ...sheet.rows.values()].some(hasStyle)) return;
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++)
      if (!sheet.cell(row, column) && styleAt(sheet, row, column))
        sheet.setCell(row, column, { content: null });
}

export function clearValidations({ sheet, blocks }: CellArea): void {
  const left = withoutBlocks(sheet.validations, blocks);
  if (left === sheet.validations) return;
  sheet.validations = left;
  sheet.reshape("validations");
}
