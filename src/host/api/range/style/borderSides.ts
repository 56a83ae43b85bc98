import type { BorderLineStyle, BorderSide } from "hucre";
import { isValidBlock, type Block } from "../../../model/Block";

/** Sides as Office.js names them. */
export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderIndex = (typeof borderIndexes)[number];
export type CellSide = "top" | "bottom" | "left" | "right";

/** A side of the cells of a block. */
export interface Sides {
  readonly block: Block;
  readonly side: CellSide;
}

/** 罫線の位置: on which sides of which cells a range's border is drawn. */
export const sidesOf: Readonly<Record<BorderIndex, (block: Block) => Sides[]>> = {
  EdgeTop: (block) => [{ block: { ...block, bottom: block.top }, side: "top" }],
  EdgeBottom: (block) => [{ block: { ...block, top: block.bottom }, side: "bottom" }],
  EdgeLeft: (block) => [{ block: { ...block, right: block.left }, side: "left" }],
  EdgeRight: (block) => [{ block: { ...block, left: block.right }, side: "right" }],
  InsideVertical: (block) => [
    { block: { ...block, right: block.right - 1 }, side: "right" },
    { block: { ...block, left: block.left + 1 }, side: "left" },
  ],
  InsideHorizontal: (block) => [
    { block: { ...block, bottom: block.bottom - 1 }, side: "bottom" },
    { block: { ...block, top: block.top + 1 }, side: "top" },
  ],
};

/** The neighbours' sides that lie on the same line as an edge; none at the end of the sheet. */
export function facingSides({ block, side }: Sides): Sides[] {
  const { top, left, bottom, right } = block;
  const facing = {
    top: { block: { ...block, top: top - 1, bottom: top - 1 }, side: "bottom" },
    bottom: { block: { ...block, top: bottom + 1, bottom: bottom + 1 }, side: "top" },
    left: { block: { ...block, left: left - 1, right: left - 1 }, side: "right" },
    right: { block: { ...block, left: right + 1, right: right + 1 }, side: "left" },
  } as const satisfies Record<CellSide, Sides>;
  return [facing[side]].filter((each) => isValidBlock(each.block));
}

/** Line and weight that Office.js has for a line of the file; the first of a line is what it means by itself. */
const lines = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
] as const satisfies readonly (readonly [BorderLineStyle, string, string])[];

/** Line and weight of a side; None and Thin where nothing is drawn, as Excel answers. */
export function shownLine(side: BorderSide | undefined): { style: string; weight: string } {
  const [, style, weight] = lines.find(([code]) => code === side?.style) ?? [undefined, "None", "Thin"];
  return { style, weight };
}

/** The file's line for a line and a weight; where there is no such pair, the line counts. Undefined if unknown. */
export const lineOf = (style: string, weight: string): BorderLineStyle | undefined =>
  (lines.find((each) => each[1] === style && each[2] === weight) ??
    lines.find((each) => each[1] === style))?.[0];

export const isWeight = (value: unknown): value is string => lines.some(([, , weight]) => weight === value);
