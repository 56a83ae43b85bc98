import type { Element } from "@xmldom/xmldom";
import type { Book } from "../model/Book";
import type { Package } from "./package/Package";
import { childOf, rootOf } from "./package/xml";

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** What the book knows of the document, and its element in the part of core properties. */
const elements = [
  ["title", "title"],
  ["author", "creator"],
] as const;

/** 文書のプロパティを読む: title and author. */
export function readDocumentProperties(package_: Package, book: Book): void {
  const root = coreProperties(package_);
  for (const [property, name] of elements) book[property] = childOf(root, name)?.textContent ?? "";
}

/** 文書のプロパティを書く, where they have changed. */
export function saveDocumentProperties(package_: Package, book: Book): void {
  const root = coreProperties(package_);
  if (!root?.ownerDocument) return;
  for (const [property, name] of elements) {
    const present = childOf(root, name);
    if ((present?.textContent ?? "") === book[property]) continue;
    const element = present ?? root.ownerDocument.createElementNS(DUBLIN_CORE, `dc:${name}`);
    if (!present) root.appendChild(element);
    element.textContent = book[property];
  }
}

function coreProperties(package_: Package): Element | undefined {
  const name = package_.relations("").ofKind("core-properties")[0]?.target ?? "";
  return package_.has(name) ? rootOf(package_.document(name)) : undefined;
}
