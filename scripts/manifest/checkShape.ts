import type { Element } from "@xmldom/xmldom";
import { OFFICE_APP, type ElementShape } from "./elementShapes";
import type { Fault } from "./Fault";
import { childrenOf, fault, NAMESPACES } from "./manifestXml";

/** 要素の順と数: order, counts and namespaces of all elements; Office does not load a manifest where they are wrong. */
export function checkShape(root: Element): readonly Fault[] {
  if (root.localName !== "OfficeApp" || root.namespaceURI !== NAMESPACES.app)
    return [fault(root, `ルート要素は ${NAMESPACES.app} の OfficeApp にしてください`)];
  return checkChildren(root, OFFICE_APP, NAMESPACES.app);
}

function checkChildren(parent: Element, shape: ElementShape, namespace: string): readonly Fault[] {
  const children = childrenOf(parent);
  const inside = shape.childNamespace ?? namespace;
  return [
    ...missing(parent, children, shape),
    ...misplaced(children, Object.keys(shape.children)),
    ...children.flatMap((child) => checkChild(child, shape, inside)),
  ];
}

function checkChild(child: Element, parentShape: ElementShape, namespace: string): readonly Fault[] {
  const shape = parentShape.children[child.localName ?? ""];
  if (!shape) return [fault(child, "ここには置けない要素です")];
  // The element of the overrides already is in the namespace of what it holds.
  const own = shape.childNamespace === NAMESPACES.overrides ? NAMESPACES.overrides : namespace;
  if (child.namespaceURI !== own) return [fault(child, `名前空間を ${own} にしてください`)];
  return checkChildren(child, shape, namespace);
}

function missing(parent: Element, children: readonly Element[], shape: ElementShape): readonly Fault[] {
  return Object.entries(shape.children).flatMap(([name, { required, repeated }]) => {
    const count = children.filter((child) => child.localName === name).length;
    if (required && count === 0) return [fault(parent, `${name} がありません`)];
    return !repeated && count > 1 ? [fault(parent, `${name} は一つだけにしてください`)] : [];
  });
}

function misplaced(children: readonly Element[], order: readonly string[]): readonly Fault[] {
  const known = children.filter((child) => order.includes(child.localName ?? ""));
  const rank = (element: Element): number => order.indexOf(element.localName ?? "");
  return known.flatMap((child, index) => {
    const before = known[index - 1];
    return before && rank(before) > rank(child)
      ? [fault(child, `${before.localName} より前に置いてください`)]
      : [];
  });
}
