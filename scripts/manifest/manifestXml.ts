import { DOMParser, type Element } from "@xmldom/xmldom";
import type { Fault } from "./Fault";

export const NAMESPACES = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;

/**
 * マニフェストを読む.
 * @throws {Error} where it is no well-formed XML, with what the parser says.
 */
export function parseManifest(text: string): Element {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  const root = parser.parseFromString(text, "text/xml").documentElement;
  if (!root) throw new Error("XML に要素がありません");
  return root;
}

/** Elements right below, in their order. */
export const childrenOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** Elements below, at any depth, of a local name. */
export const descendants = (element: Element, name: string): readonly Element[] => [
  ...element.getElementsByTagNameNS("*", name),
];

export const firstDescendant = (element: Element, name: string): Element | undefined =>
  descendants(element, name)[0];

export const childNamed = (element: Element, name: string): Element | undefined =>
  childrenOf(element).find((child) => child.localName === name);

export const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? "";

const parentOf = (element: Element): Element | undefined => {
  const parent = element.parentNode;
  return parent && parent.nodeType === parent.ELEMENT_NODE ? (parent as Element) : undefined;
};

/** 要素の場所, as `OfficeApp/Resources/ShortStrings/String[Group.Label]`. */
export function placeOf(element: Element): string {
  const own = element.localName ?? element.nodeName;
  const mark = element.getAttribute("id") ?? element.getAttribute("size") ?? element.getAttribute("Locale");
  const name = mark === null ? own : `${own}[${mark}]`;
  const parent = parentOf(element);
  return parent ? `${placeOf(parent)}/${name}` : name;
}

export const fault = (element: Element, message: string): Fault => ({ element: placeOf(element), message });
