import type { Hyperlink } from "hucre";
import { isUnbounded } from "../../model/Block";
import { isBlankState, type CellState } from "../../model/CellState";
import { fail } from "../../protocol/HostError";
import { requireEditable } from "../guards";
import { readGrid, shownText } from "./readContents";
import { changeStyles } from "./style/changeStyles";
import { fontProperties } from "./style/fontProperties";
import { styleAt } from "./style/stylesIn";
import { writeContents, type Target } from "./writeContents";

/** ハイパーリンク, as Office.js has it. */
export interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const LINK_COLOR = "#0563C1";

/** The hyperlink that all cells of the range share; null for none or several. */
export function readHyperlink({ book, sheet, block }: Target): RangeHyperlink | null {
  const links = readGrid(sheet, block, (cell) => cell?.hyperlink);
  const first = links?.[0]?.[0];
  const text = JSON.stringify(first);
  const isCommon = links?.every((row) => row.every((each) => JSON.stringify(each) === text)) ?? false;
  if (!first || !isCommon) return null;
  const { target, location, tooltip } = first;
  return {
    ...(location === undefined ? { address: target } : { documentReference: location }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
    textToDisplay: shownText(sheet.cell(block.top, block.left), book),
  };
}

/**
 * ハイパーリンクを付ける: to all cells, with the look of a link; the text goes into the top left cell, and so
 * does the target if that would be empty.
 *
 * @throws HostError InvalidArgument without a target, AccessDenied on a protected sheet.
 */
export function writeHyperlink(range: Target, value: unknown): void {
  const { book, sheet, block } = range;
  if (isUnbounded(block)) fail("InvalidArgument");
  const { address, documentReference, screenTip, textToDisplay } = asHyperlink(value);
  const target = documentReference ?? address ?? fail("InvalidArgument");
  requireEditable({ book, sheet, blocks: [block] });
  const text = textToDisplay ?? (isBlankState(sheet.cell(block.top, block.left)) ? target : undefined);
  if (text !== undefined)
    writeContents(
      { book, sheet, block: { ...block, bottom: block.top, right: block.left } },
      asShown(text, styleAt(sheet, block.top, block.left)),
    );
  const look = fontProperties.color.write(LINK_COLOR);
  const underline = fontProperties.underline.write("Single");
  changeStyles({ book, sheet, blocks: [block] }, (style) => underline(look(style)));
  putLinks(range, {
    target,
    ...(documentReference !== undefined && { location: documentReference }),
    ...(screenTip !== undefined && { tooltip: screenTip }),
  });
}

/** A text that reads like a formula or a number is meant as it stands; a text cell takes it so anyway. */
const asShown = (text: string, style: CellState["style"]): string =>
  style?.numFmt !== "@" && /^[=+\-@'\d]/u.test(text) ? `'${text}` : text;

function putLinks({ sheet, block }: Target, hyperlink: Hyperlink): void {
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++) {
      const cell: CellState = sheet.cell(row, column) ?? { content: null };
      sheet.setCell(row, column, { ...cell, hyperlink });
    }
}

const FIELDS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

function asHyperlink(value: unknown): RangeHyperlink {
  if (typeof value !== "object" || value === null) return fail("InvalidArgument");
  const given = new Map(Object.entries(value));
  const fields = FIELDS.flatMap((name) => {
    const field: unknown = given.get(name);
    if (field === undefined || field === null || field === "") return [];
    return typeof field === "string" ? [[name, field]] : fail("InvalidArgument");
  });
  return Object.fromEntries(fields) as RangeHyperlink;
}
