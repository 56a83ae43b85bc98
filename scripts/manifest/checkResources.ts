import type { Element } from "@xmldom/xmldom";
import type { Fault } from "./Fault";
import { childNamed, childrenOf, descendants, fault } from "./manifestXml";

const ID_LIMIT = 32;

/** Which list of the resources an element takes its value from. */
const LIST_OF: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Image: "Images",
};

/** 資源: every resid names a resource of the right list, and every resource is named. */
export function checkResources(root: Element): readonly Fault[] {
  const overrides = childNamed(root, "VersionOverrides");
  const resources = overrides && childNamed(overrides, "Resources");
  if (!overrides || !resources) return [];
  const defined = childrenOf(resources).flatMap(childrenOf);
  const referring = descendants(overrides, "*").filter((element) => element.hasAttribute("resid"));
  const used = new Set(referring.map(residOf));
  return [
    ...defined.flatMap((resource, index) => checkId(resource, defined.slice(0, index))),
    ...referring.flatMap((element) => checkReference(element, defined)),
    ...defined
      .filter((resource) => !used.has(idOf(resource)))
      .map((resource) => fault(resource, "どこからも使われていません")),
  ];
}

const idOf = (resource: Element): string => resource.getAttribute("id") ?? "";
const residOf = (element: Element): string => element.getAttribute("resid") ?? "";

function checkId(resource: Element, earlier: readonly Element[]): readonly Fault[] {
  const id = idOf(resource);
  if (id === "" || id.length > ID_LIMIT)
    return [fault(resource, `id は 1～${ID_LIMIT} 字にしてください（いまは ${id.length} 字）`)];
  return earlier.some((other) => idOf(other) === id) ? [fault(resource, "同じ id の資源があります")] : [];
}

function checkReference(element: Element, defined: readonly Element[]): readonly Fault[] {
  const resid = residOf(element);
  const resource = defined.find((each) => idOf(each) === resid);
  if (!resource) return [fault(element, `資源 ${resid} がありません`)];
  const wanted = LIST_OF[element.localName ?? ""];
  const list = (resource.parentNode as Element | null)?.localName;
  return list === wanted
    ? []
    : [fault(element, `資源 ${resid} は ${wanted} に置いてください（いまは ${list}）`)];
}
