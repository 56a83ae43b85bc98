import type { Element } from "@xmldom/xmldom";
import type { Fault } from "./Fault";
import { childNamed, descendants, fault, textOf } from "./manifestXml";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const NO_GUID = /^[0-]+$/u;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/u;
const LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/u;
const SET_VERSION = /^\d+\.\d+$/u;

/** 名のり: which add-in, which version, which language, which Excel. */
export function checkIdentity(root: Element, version: string): readonly Fault[] {
  return [
    ...check(root, "Id", "GUID（8-4-4-4-12 桁の十六進数、すべて 0 は不可）にしてください", isGuid),
    ...check(root, "Version", "1～5 桁の数を . で 4 つまでつないでください", (text) => VERSION.test(text)),
    ...check(root, "Version", `package.json の版（${version}.0）とそろえてください`, (text) =>
      VERSION.test(text) ? text === `${version}.0` : true,
    ),
    ...check(root, "DefaultLocale", "ja-JP のように言語と地域で書いてください", (text) => LOCALE.test(text)),
    ...checkSets(root),
  ];
}

const isGuid = (text: string): boolean => GUID.test(text) && !NO_GUID.test(text);

function check(
  root: Element,
  name: string,
  message: string,
  isRight: (text: string) => boolean,
): readonly Fault[] {
  const element = childNamed(root, name);
  return !element || isRight(textOf(element)) ? [] : [fault(element, message)];
}

function checkSets(root: Element): readonly Fault[] {
  const requirements = childNamed(root, "Requirements");
  if (!requirements) return [];
  const sets = descendants(requirements, "Set");
  const wrong = sets.filter((set) => !SET_VERSION.test(set.getAttribute("MinVersion") ?? ""));
  const hasExcel = sets.some((set) => set.getAttribute("Name") === "ExcelApi");
  return [
    ...(hasExcel ? [] : [fault(requirements, "必要な ExcelApi の版を Set で示してください")]),
    ...wrong.map((set) => fault(set, "MinVersion を 1.14 のように書いてください")),
  ];
}
