import type { Element } from "@xmldom/xmldom";
import type { Fault } from "./Fault";
import { childNamed, childrenOf, descendants, fault } from "./manifestXml";
import { pngSize } from "./pngSize";
import type { PublishedFiles } from "./PublishedFiles";
import { relativeAddress } from "./relativeAddress";

/** Without these Office shows no button. */
const REQUIRED = [16, 32, 80];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LIST_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

interface SizedIcon {
  readonly element: Element;
  readonly address: string;
  readonly size: number;
}

/** アイコン: every size that Office needs, and pictures that are as large as is said. */
export function checkIcons(root: Element, files: PublishedFiles): readonly Fault[] {
  const settings = childNamed(root, "DefaultSettings");
  const home = settings && childNamed(settings, "SourceLocation")?.getAttribute("DefaultValue");
  return [
    ...descendants(root, "Icon").flatMap(checkSizes),
    ...(home && URL.canParse(home)
      ? [...listIcons(root), ...ribbonIcons(root)].flatMap((icon) => checkPicture(icon, home, files))
      : []),
  ];
}

function checkSizes(icon: Element): readonly Fault[] {
  const images = childrenOf(icon);
  const sizes = images.map((image) => Number(image.getAttribute("size")));
  return [
    ...REQUIRED.filter((size) => !sizes.includes(size)).map((size) =>
      fault(icon, `${size} ピクセルの Image がありません`),
    ),
    ...images
      .filter((_, index) => !SIZES.includes(sizes[index] ?? NaN))
      .map((image) => fault(image, `size は ${SIZES.join("・")} のどれかにしてください`)),
  ];
}

function listIcons(root: Element): readonly SizedIcon[] {
  return Object.entries(LIST_ICONS).flatMap(([name, size]) => {
    const element = childNamed(root, name);
    return element ? [{ element, size, address: element.getAttribute("DefaultValue") ?? "" }] : [];
  });
}

function ribbonIcons(root: Element): readonly SizedIcon[] {
  const resources = new Map(
    descendants(root, "Image").map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue")]),
  );
  return descendants(root, "Icon")
    .flatMap(childrenOf)
    .flatMap((element) => {
      const address = resources.get(element.getAttribute("resid"));
      return address ? [{ element, address, size: Number(element.getAttribute("size")) }] : [];
    });
}

/** A picture that is not there is told of by whoever checks the addresses. */
function checkPicture(
  { element, address, size }: SizedIcon,
  home: string,
  files: PublishedFiles,
): readonly Fault[] {
  const relative = relativeAddress(address, home);
  const bytes = relative === undefined ? undefined : files(relative);
  if (!bytes) return [];
  const actual = pngSize(bytes);
  if (!actual) return [fault(element, `${relative} は PNG ではありません`)];
  return actual.width === size && actual.height === size
    ? []
    : [
        fault(
          element,
          `${relative} は ${actual.width}×${actual.height} です。${size}×${size} にしてください`,
        ),
      ];
}
