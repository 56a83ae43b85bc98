import { blockAddress } from "../../model/a1";
import { MAX_COLUMNS, cellBlock } from "../../model/Block";
import { appendElement, childOf, childrenOf, relationId, removeElement, setRelationId } from "../package/xml";
import type { SheetEdit } from "./SheetEdit";

/** ハイパーリンク of the cells given by row and column; links of all others stay. */
export function editHyperlinks(
  edit: SheetEdit,
  cells: Iterable<readonly [row: number, column: number]>,
): void {
  const { sheet, xml, package_, part } = edit;
  for (const [row, column] of cells) {
    const link = sheet.cell(row, column)?.hyperlink;
    const ref = blockAddress(cellBlock(row, column));
    removeLink(edit, ref);
    if (!link) continue;
    const element = appendElement(xml.require("hyperlinks"), "hyperlink", {
      ref,
      location: link.location,
      tooltip: link.tooltip,
      display: link.display,
    });
    if (link.location === undefined && link.target)
      setRelationId(element, package_.relations(part).add("hyperlink", link.target, true));
  }
  if (childrenOf(childOf(xml.root, "hyperlinks")).length === 0) xml.remove("hyperlinks");
}

function removeLink({ xml, package_, part }: SheetEdit, ref: string): void {
  const links = childrenOf(childOf(xml.root, "hyperlinks"), "hyperlink");
  const present = links.find((each) => each.getAttribute("ref") === ref);
  if (!present) return;
  const id = relationId(present);
  removeElement(present);
  if (id && !links.some((each) => each !== present && relationId(each) === id))
    package_.relations(part).remove(id);
}

/** Takes all links of a sheet away, to write them anew elsewhere. */
export function removeAllLinks(edit: SheetEdit): void {
  for (const link of childrenOf(childOf(edit.xml.root, "hyperlinks"), "hyperlink"))
    removeLink(edit, link.getAttribute("ref") ?? "");
}

/** Cells of a loaded sheet whose link was changed. */
export const cellsWithOtherLinks = ({ sheet }: SheetEdit): [row: number, column: number][] =>
  [...sheet.originals].flatMap(([key, before]) => {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const after = sheet.cell(row, column)?.hyperlink;
    return JSON.stringify(before?.hyperlink) === JSON.stringify(after) ? [] : [[row, column]];
  });

export const cellsWithLinks = ({ sheet }: SheetEdit): [row: number, column: number][] =>
  [...sheet.cells()].flatMap(([row, column, { hyperlink }]) => (hyperlink ? [[row, column]] : []));
