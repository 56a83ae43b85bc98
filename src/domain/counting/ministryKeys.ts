/** Between the names of a 担当キー and around them. */
const MARK = "、";
/** Longer names, which no body has, are told apart by their beginnings; conditions of COUNTIFS end at 255. */
const LONGEST = 100;

/**
 * What stands in a key for characters of a name: 、 within brackets must not look like the end of a name, and ~
 * means something else to COUNTIFS, not every engine of which knows it doubled.
 */
const twins: Readonly<Record<string, string>> = { [MARK]: "，", "~": "～" };

/** キーの中の名: a ministry's name as it stands in a 担当キー. */
export const ministryKeyName = (name: string): string =>
  Array.from(name, (character) => twins[character] ?? character)
    .slice(0, LONGEST)
    .join("");

/** 担当キー: 、総務省、法務省、 — a name is found in it with the marks on both its sides; nobody is 、、. */
export const ministryKeyOf = (names: readonly string[]): string =>
  markedName(names.map(ministryKeyName).join(MARK));

/** A key name with the marks on both its sides. */
export const markedName = (keyName: string): string => `${MARK}${keyName}${MARK}`;
