import type { Element } from "@xmldom/xmldom";
import type { Fault } from "./Fault";
import { childNamed, descendants, fault, firstDescendant, textOf } from "./manifestXml";

interface FixedValue {
  readonly element: string;
  /** Without it: the text of the element. */
  readonly attribute?: string;
  readonly value: string;
}

/** 決まった値: what makes it a task pane of Excel with one button on the Home tab, and no more rights than it needs. */
const FIXED: readonly FixedValue[] = [
  { element: "OfficeApp", attribute: "xsi:type", value: "TaskPaneApp" },
  { element: "Permissions", value: "ReadWriteDocument" },
  { element: "VersionOverrides", attribute: "xsi:type", value: "VersionOverridesV1_0" },
  { element: "ExtensionPoint", attribute: "xsi:type", value: "PrimaryCommandSurface" },
  { element: "OfficeTab", attribute: "id", value: "TabHome" },
  { element: "Control", attribute: "xsi:type", value: "Button" },
];

const ACTIONS: Readonly<Record<string, string>> = {
  ShowTaskpane: "SourceLocation",
  ExecuteFunction: "FunctionName",
};

export function checkFixedValues(root: Element): readonly Fault[] {
  return [
    ...FIXED.flatMap((fixed) => wrongValues(root, fixed)),
    ...checkHosts(root),
    ...descendants(root, "Action").flatMap(checkAction),
    ...checkFunctionFile(root),
  ];
}

function wrongValues(root: Element, { element, attribute, value }: FixedValue): readonly Fault[] {
  const elements = element === root.localName ? [root] : descendants(root, element);
  const valueOf = (each: Element): string | null => (attribute ? each.getAttribute(attribute) : textOf(each));
  return elements
    .filter((each) => valueOf(each) !== value)
    .map((each) => fault(each, `${attribute ? `${attribute} を` : "値を"} ${value} にしてください`));
}

function checkHosts(root: Element): readonly Fault[] {
  return descendants(root, "Host")
    .filter((host) => (host.getAttribute("Name") ?? host.getAttribute("xsi:type")) !== "Workbook")
    .map((host) => fault(host, "Workbook（Excel）だけを挙げてください"));
}

function checkAction(action: Element): readonly Fault[] {
  const needed = ACTIONS[action.getAttribute("xsi:type") ?? ""];
  if (needed === undefined)
    return [fault(action, `xsi:type を ${Object.keys(ACTIONS).join(" か ")} にしてください`)];
  return childNamed(action, needed) ? [] : [fault(action, `${needed} がありません`)];
}

function checkFunctionFile(root: Element): readonly Fault[] {
  const runs = descendants(root, "Action").filter(
    (action) => action.getAttribute("xsi:type") === "ExecuteFunction",
  );
  if (firstDescendant(root, "FunctionFile")) return [];
  return runs.map((action) => fault(action, "実行する関数のファイル（FunctionFile）がありません"));
}
