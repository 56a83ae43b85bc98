import type { Element } from "@xmldom/xmldom";
import type { Package } from "./Package";
import type { Relation } from "./Relations";
import { childOf, childrenOf, relationId, rootOf } from "./xml";

/** 図形の置き場 of a sheet: its drawing part; undefined where it has none. */
export const drawingOf = (package_: Package, sheetPart: string): Relation | undefined =>
  package_.hasRelations(sheetPart)
    ? package_
        .relations(sheetPart)
        .ofKind("drawing")
        .find(({ target }) => package_.has(target))
    : undefined;

/** グラフの置き場 within a drawing. */
export interface ChartAnchor {
  readonly anchor: Element;
  /** Of the frame: its name and number in the drawing. */
  readonly properties: Element;
  readonly relation: Relation;
}

/** Charts that stand in a drawing by themselves. */
export function chartAnchors(package_: Package, drawing: string): ChartAnchor[] {
  return childrenOf(rootOf(package_.document(drawing))).flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const properties = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr");
    const chart = childOf(childOf(childOf(frame, "graphic"), "graphicData"), "chart");
    const relation = chart && package_.relations(drawing).byId(relationId(chart));
    const isThere = relation?.kind === "chart" && package_.has(relation.target);
    return properties && relation && isThere ? [{ anchor, properties, relation }] : [];
  });
}
