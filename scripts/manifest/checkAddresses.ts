import type { Element } from "@xmldom/xmldom";
import type { Fault } from "./Fault";
import { childNamed, descendants, fault, textOf } from "./manifestXml";
import { isPublished, relativeAddress } from "./relativeAddress";
import type { PublishedFiles } from "./PublishedFiles";

const URL_LIMIT = 2048;

/** Elements whose attribute is an address; what Office opens as the pane itself must be of one origin. */
const ADDRESSED = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** 番地: https everywhere, pages of one origin, and a file wherever an address is ours. */
export function checkAddresses(root: Element, files: PublishedFiles): readonly Fault[] {
  const addressed = ADDRESSED.flatMap((name) => descendants(root, name)).filter((element) =>
    element.hasAttribute("DefaultValue"),
  );
  const home = homeOf(root);
  return [
    ...addressed.flatMap((element) => checkAddress(element, addressOf(element))),
    ...descendants(root, "AppDomain").flatMap(checkDomain),
    ...(home ? addressed.flatMap((element) => checkFile(element, home, files)) : []),
    ...(home ? paneAddresses(root).flatMap((element) => checkOrigin(element, home)) : []),
  ];
}

const addressOf = (element: Element): string => element.getAttribute("DefaultValue") ?? "";

/** The page that everything else is compared with. */
function homeOf(root: Element): string | undefined {
  const settings = childNamed(root, "DefaultSettings");
  const location = settings && childNamed(settings, "SourceLocation");
  const address = location ? addressOf(location) : "";
  return URL.canParse(address) ? address : undefined;
}

/** Resources that the actions of the ribbon open. */
function paneAddresses(root: Element): readonly Element[] {
  const opened = [...descendants(root, "SourceLocation"), ...descendants(root, "FunctionFile")].map(
    (element) => element.getAttribute("resid"),
  );
  return descendants(root, "Url").filter((url) => opened.includes(url.getAttribute("id")));
}

function checkAddress(element: Element, address: string): readonly Fault[] {
  if (!URL.canParse(address) || new URL(address).protocol !== "https:")
    return [fault(element, `https:// で始まる番地にしてください（いまは「${address}」）`)];
  return address.length > URL_LIMIT ? [fault(element, `番地は ${URL_LIMIT} 字までにしてください`)] : [];
}

function checkDomain(element: Element): readonly Fault[] {
  const domain = textOf(element);
  const isOrigin = URL.canParse(domain) && new URL(domain).origin === domain && domain.startsWith("https:");
  return isOrigin ? [] : [fault(element, `https://ホスト名 だけを書いてください（いまは「${domain}」）`)];
}

function checkOrigin(element: Element, home: string): readonly Fault[] {
  const address = addressOf(element);
  if (!URL.canParse(address) || new URL(address).origin === new URL(home).origin) return [];
  return [fault(element, `作業ウィンドウと同じ ${new URL(home).origin} に置いてください`)];
}

function checkFile(element: Element, home: string, files: PublishedFiles): readonly Fault[] {
  const relative = relativeAddress(addressOf(element), home);
  if (relative === undefined || isPublished(relative, files)) return [];
  return [fault(element, `ファイル ${relative} がありません`)];
}
