import type { Element } from "@xmldom/xmldom";
import type { Fault } from "./Fault";
import { childNamed, childrenOf, descendants, fault, textOf } from "./manifestXml";

const SHORT = 125;
const LONG = 250;

/** Languages, beside the one that the manifest itself is in, in which every text must stand. */
const OTHER_LOCALES = ["en-US"];

interface Text {
  readonly element: Element;
  readonly limit: number;
}

/** 文: length and languages of all that people get to read, and length of names that only Office reads. */
export function checkTexts(root: Element): readonly Fault[] {
  const texts = localizedTexts(root);
  const defaultLocale = textOf(childNamed(root, "DefaultLocale"));
  return [
    ...texts.flatMap(checkLengths),
    ...texts.flatMap(({ element }) => checkLocales(element, defaultLocale)),
    ...descendants(root, "ProviderName").flatMap((element) => checkLength(element, textOf(element), SHORT)),
    ...descendants(root, "TaskpaneId").flatMap((element) => checkLength(element, textOf(element), SHORT)),
    ...checkCommandIds(root),
  ];
}

function localizedTexts(root: Element): readonly Text[] {
  const below = (name: string, limit: number): readonly Text[] =>
    descendants(root, name).flatMap((list) => childrenOf(list).map((element) => ({ element, limit })));
  const own = (name: string, limit: number): readonly Text[] => {
    const element = childNamed(root, name);
    return element ? [{ element, limit }] : [];
  };
  return [
    ...own("DisplayName", SHORT),
    ...own("Description", LONG),
    ...below("ShortStrings", SHORT),
    ...below("LongStrings", LONG),
  ];
}

const checkLengths = ({ element, limit }: Text): readonly Fault[] => [
  ...checkLength(element, element.getAttribute("DefaultValue") ?? "", limit),
  ...childrenOf(element).flatMap((override) =>
    checkLength(override, override.getAttribute("Value") ?? "", limit),
  ),
];

function checkLength(element: Element, text: string, limit: number): readonly Fault[] {
  if (text === "") return [fault(element, "文がありません")];
  return text.length > limit
    ? [fault(element, `${limit} 字までにしてください（いまは ${text.length} 字）`)]
    : [];
}

function checkLocales(element: Element, defaultLocale: string): readonly Fault[] {
  const locales = childrenOf(element).map((override) => override.getAttribute("Locale") ?? "");
  const twice = locales.filter((locale, index) => locales.indexOf(locale) !== index);
  return [
    ...OTHER_LOCALES.filter((locale) => !locales.includes(locale)).map((locale) =>
      fault(element, `${locale} の Override がありません`),
    ),
    ...(locales.includes(defaultLocale)
      ? [fault(element, `既定の言語 ${defaultLocale} の Override は置けません`)]
      : []),
    ...twice.map((locale) => fault(element, `${locale} の Override は一つだけにしてください`)),
  ];
}

function checkCommandIds(root: Element): readonly Fault[] {
  const commands = [...descendants(root, "Group"), ...descendants(root, "Control")];
  const ids = commands.map((command) => command.getAttribute("id") ?? "");
  return commands.flatMap((command, index) => {
    const id = ids[index] ?? "";
    if (ids.indexOf(id) !== index) return [fault(command, "id がほかの Group か Control と同じです")];
    return checkLength(command, id, SHORT);
  });
}
