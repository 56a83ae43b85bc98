const NAME_LENGTH = 31;

/** シート名で使えない字, and what stands for each. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, " "],
  [/:/gu, "："],
  [/\\/gu, "＼"],
  [/\//gu, "／"],
  [/\?/gu, "？"],
  [/\*/gu, "＊"],
  [/\[/gu, "［"],
  [/\]/gu, "］"],
  [/'/gu, "’"],
];

/** シート名にする: a text as Excel takes it for the name of a sheet, shortened where it must be. */
export function sheetNameOf(text: string): string {
  const name = forbidden.reduce((all, [pattern, sign]) => all.replace(pattern, sign), text).trim();
  return name.length > NAME_LENGTH ? withEnding(name, "…") : name;
}

/** 末尾を付けた名: as much of a name as leaves room for its ending. */
export const withEnding = (name: string, ending: string): string =>
  name.slice(0, NAME_LENGTH - ending.length) + ending;

/** 空いている名: the first that nobody has, in small letters. Names count from 1. */
export function firstFree(taken: ReadonlySet<string>, nameOf: (number: number) => string): string {
  for (let number = 1; ; number++) {
    const name = nameOf(number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** 空いているシート名, as Excel would number it: 集計, 集計 (2). */
export const freeSheetName = (wanted: string, taken: ReadonlySet<string>): string =>
  firstFree(taken, (number) => (number === 1 ? wanted : withEnding(wanted, ` (${number})`)));
