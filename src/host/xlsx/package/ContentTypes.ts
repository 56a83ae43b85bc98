import type { Document } from "@xmldom/xmldom";
import { appendElement, childrenOf, removeElement, rootOf } from "./xml";

/** [Content_Types].xml: what kind each part is of. */
export class ContentTypes {
  constructor(private readonly document: Document) {}

  /** Declared for this part itself; undefined where only its extension tells. */
  typeOf(part: string): string | undefined {
    return this.#override(part)?.getAttribute("ContentType") ?? undefined;
  }

  add(part: string, contentType: string): void {
    this.remove(part);
    appendElement(rootOf(this.document), "Override", { PartName: `/${part}`, ContentType: contentType });
  }

  remove(part: string): void {
    removeElement(this.#override(part));
  }

  // Part names are compared without regard to case (OPC), and Excel does so.
  #override(part: string) {
    const name = `/${part}`.toLowerCase();
    return childrenOf(rootOf(this.document), "Override").find(
      (each) => each.getAttribute("PartName")?.toLowerCase() === name,
    );
  }
}
