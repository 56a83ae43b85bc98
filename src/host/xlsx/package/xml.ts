import { DOMParser, ParseError, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";

/** Namespaces of Open XML packages. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  relations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

export const XML_DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** @throws ParseError where the text is no well-formed XML. */
export const parseXml = (text: string): Document =>
  new DOMParser({ onError }).parseFromString(text, "text/xml");

/** Warnings are of no matter to a file that Excel wrote; by default all would go to the console. */
function onError(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") throw new ParseError(message);
}

export const xmlText = (node: Node): string => new XMLSerializer().serializeToString(node);

/** @throws Error for a document without any element. */
export function rootOf({ documentElement }: Document): Element {
  if (!documentElement) throw new Error("XML without an element");
  return documentElement;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** Child elements, all or those of one local name; prefixes do not matter. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  return found;
}

export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  childrenOf(parent, name)[0];

export type AttributeValue = string | number | boolean | undefined;

/** Sets attributes; true is written 1 and false 0, undefined takes the attribute away. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, AttributeValue>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  }
}

export const isOn = (element: Element | undefined, name: string): boolean => {
  const value = element?.getAttribute(name);
  return value === "1" || value === "true";
};

/** A new element of the namespace and prefix of `like`, not yet placed. */
export function newElement(
  like: Element,
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  text?: string,
): Element {
  const { ownerDocument: document } = like;
  if (!document) throw new Error("element without a document");
  const element = document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
  setAttributes(element, attributes);
  if (text !== undefined) element.appendChild(document.createTextNode(text));
  return element;
}

export function appendElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  text?: string,
): Element {
  const element = newElement(parent, name, attributes, text);
  parent.appendChild(element);
  return element;
}

export function removeElement(element: Element | undefined): void {
  if (element?.parentNode) element.parentNode.removeChild(element);
}

export function cloneElement(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new Error("clone of an element is none");
  return copy;
}

/** Puts a child where the schema wants it: before the first of those that come later in `order`. */
export function placeChild(parent: Element, child: Element, order: readonly string[]): Element {
  const place = order.indexOf(child.localName ?? "");
  const later = childrenOf(parent).find(({ localName }) => order.indexOf(localName ?? "") > place);
  parent.insertBefore(child, later ?? null);
  return child;
}

/** The child of that name, made at its place in `order` where it is missing. */
export const requireChild = (parent: Element, name: string, order: readonly string[]): Element =>
  childOf(parent, name) ?? placeChild(parent, newElement(parent, name), order);

const STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The attribute r:id, whatever its prefix. */
export const relationId = (element: Element): string =>
  element.getAttributeNS(namespaces.relation, "id") ?? element.getAttributeNS(STRICT_RELATION, "id") ?? "";

/** Sets r:id with the prefix that the document declares for it; declares one where there is none. */
export function setRelationId(element: Element, id: string): void {
  const prefix = element.lookupPrefix(namespaces.relation) ?? "r";
  element.setAttributeNS(namespaces.relation, `${prefix}:id`, id);
}
