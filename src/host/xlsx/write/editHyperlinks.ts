import type { Element } from "@xmldom/xmldom";
import { blockAddress } from "../../model/a1";
import { MAX_COLUMNS, cellBlock } from "../../model/Block";
import { appendElement, childOf, childrenOf, relationId, removeElement, setRelationId } from "../package/xml";
import type { SheetEdit } from "./SheetEdit";

type Place = readonly [row: number, column: number];

/** ハイパーリンク of the cells given by row and column; links of all others stay. */
export function editHyperlinks(edit: SheetEdit, cells: readonly Place[]): void {
  const { sheet, xml, package_, part } = edit;
  removeLinks(edit, new Set(cells.map(refOf)));
  for (const [row, column] of cells) {
    const link = sheet.cell(row, column)?.hyperlink;
    if (!link) continue;
    const element = appendElement(xml.require("hyperlinks"), "hyperlink", {
      ref: refOf([row, column]),
      location: link.location,
      tooltip: link.tooltip,
      display: link.display,
    });
    if (link.location === undefined && link.target)
      setRelationId(element, package_.relations(part).add("hyperlink", link.target, true));
  }
  if (linksOf(edit).length === 0) xml.remove("hyperlinks");
}

const refOf = ([row, column]: Place): string => blockAddress(cellBlock(row, column));

const linksOf = ({ xml }: SheetEdit): Element[] => childrenOf(childOf(xml.root, "hyperlinks"), "hyperlink");

/** Takes links away, and relations that no other link needs. */
function removeLinks(edit: SheetEdit, refs: ReadonlySet<string>): void {
  const removed = linksOf(edit).filter((link) => refs.has(link.getAttribute("ref") ?? ""));
  removed.forEach(removeElement);
  const needed = new Set(linksOf(edit).map(relationId));
  for (const id of new Set(removed.map(relationId)))
    if (id && !needed.has(id)) edit.package_.relations(edit.part).remove(id);
}

/** Takes all links of a sheet away, to write them anew elsewhere. */
export const removeAllLinks = (edit: SheetEdit): void =>
  removeLinks(edit, new Set(linksOf(edit).map((link) => link.getAttribute("ref") ?? "")));

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
