import { memoize } from "../collection/memoize";
import { labelLetters } from "./labelLetters";
import { readLabel } from "./readLabel";

/** 項番の段: letter ア, sub-item ａ, mark ①. */
export type LabelLevel = "letter" | "sub" | "mark";

/** 項番の位置: how far along it stands in each series, from 0; ア）ｂ） is letter 0, sub-item 1. */
export interface LabelPlace {
  readonly letter: number;
  readonly sub: number | undefined;
  readonly mark: number | undefined;
}

const numbers = Array.from({ length: 35 }, (_, index) => index + 1);
const wideDigits = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => "０１２３４５６７８９".charAt(Number(digit)));

/** 項番の並び: the series of each level, in every form in which it is written. */
const series: Readonly<Record<LabelLevel, readonly (readonly string[])[]>> = {
  letter: [[...labelLetters], [..."ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"]],
  sub: [[..."abcdefghijklmnopqrstuvwxyz"], [..."ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"]],
  mark: [
    [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟"],
    numbers.map(String),
    numbers.map(wideDigits),
  ],
};

const NONE = -1;

function indexIn(level: LabelLevel, symbol: string | undefined): number | undefined {
  if (symbol === undefined) return undefined;
  const found = series[level].map((symbols) => symbols.indexOf(symbol)).find((index) => index !== NONE);
  return found ?? NONE;
}

/** The place a label names; undefined where it is no lettered label or lies outside the series. */
export const labelPlace: (text: string) => LabelPlace | undefined = memoize((text) => {
  const label = readLabel(text);
  if (!label) return undefined;
  const [letter, sub, mark] = [
    indexIn("letter", label.letter),
    indexIn("sub", label.sub),
    indexIn("mark", label.mark),
  ];
  return letter === undefined || [letter, sub, mark].includes(NONE) ? undefined : { letter, sub, mark };
});

/** The label itself, as one key: ア）ａ） and (ｱ)a) are the same. */
export const placeKey = ({ letter, sub, mark }: LabelPlace): string => [letter, sub, mark].join("-");

/** Whether a label is a later sub-item or mark than another one of its letter. */
export const isLater = (place: LabelPlace, above: LabelPlace): boolean =>
  (place.sub ?? NONE) > (above.sub ?? NONE) ||
  (place.sub === above.sub && (place.mark ?? NONE) > (above.mark ?? NONE));

/** A cell's text with another symbol of the same form at one level; undefined where none can be put there. */
export function labelWith(text: string, level: LabelLevel, index: number): string | undefined {
  const repaired = readLabel(text)?.repaired;
  const at = repaired === undefined ? undefined : labelPlace(repaired)?.[level];
  if (repaired === undefined || at === undefined) return undefined;
  const symbols = series[level].find((each) => repaired.includes(each[at] ?? ""));
  const [from, to] = [symbols?.[at], symbols?.[index]];
  return from === undefined || to === undefined ? undefined : repaired.replace(from, to);
}

/** ア）, ａ）, ①: a place as messages name it. */
export const placeName = (level: LabelLevel, index: number): string => {
  const symbol = series[level].at(level === "sub" ? 1 : 0)?.[index] ?? "";
  return level === "mark" ? symbol : `${symbol}）`;
};
