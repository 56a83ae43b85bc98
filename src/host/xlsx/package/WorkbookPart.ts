import type { Element } from "@xmldom/xmldom";
import { UnreadableWorkbook } from "../../../domain/grid/UnreadableWorkbook";
import type { Package } from "./Package";
import type { Relations } from "./Relations";
import { childOf, childrenOf, relationId, rootOf } from "./xml";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly element: Element;
  readonly name: string;
  /** Name of its part. */
  readonly part: string;
  /** Chart sheets, macro sheets and dialogs are sheets too, but hold no cells. */
  readonly isWorksheet: boolean;
}

/** ブックの部品 (xl/workbook.xml) and what it leads to. */
export class WorkbookPart {
  readonly name: string;
  readonly root: Element;
  readonly relations: Relations;

  /** @throws UnreadableWorkbook where the package has no workbook */
  constructor(readonly package_: Package) {
    const name = package_.relations("").ofKind("officeDocument")[0]?.target;
    if (name === undefined || !package_.has(name)) throw new UnreadableWorkbook("damaged");
    this.name = name;
    this.root = rootOf(package_.document(name));
    this.relations = package_.relations(name);
  }

  get sheets(): SheetEntry[] {
    return childrenOf(childOf(this.root, "sheets"), "sheet").map((element) => {
      const relation = this.relations.byId(relationId(element));
      return {
        element,
        name: element.getAttribute("name") ?? "",
        part: relation?.target ?? "",
        isWorksheet: relation?.kind === "worksheet",
      };
    });
  }

  /** Name of the part of a kind that a workbook has once: styles, theme, sharedStrings. */
  partOfKind(kind: string): string | undefined {
    const name = this.relations.ofKind(kind)[0]?.target;
    return name !== undefined && this.package_.has(name) ? name : undefined;
  }

  get isStrict(): boolean {
    return this.root.namespaceURI?.startsWith("http://purl.oclc.org/") ?? false;
  }
}
