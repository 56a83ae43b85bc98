import type { MinistryMention } from "./readMinistries";

/** 担当府省庁欄のつなぎ: what stands between two names. */
type Joint = "comma" | "oddComma" | "and" | "andOuter";

/** 府省庁の並び: a cell of nothing but names and joints of the usual kinds. */
export interface NameList {
  readonly names: readonly MinistryMention[];
  readonly joints: readonly Joint[];
  /** What stands between the names, as written. */
  readonly between: readonly string[];
}

const joints: readonly { readonly joint: Joint; readonly pattern: RegExp }[] = [
  { joint: "comma", pattern: /、/u },
  { joint: "oddComma", pattern: /[，,､]/u },
  { joint: "and", pattern: /及び|および/u },
  { joint: "andOuter", pattern: /並びに|ならびに/u },
];

const known = new WeakMap<readonly MinistryMention[], NameList | "other">();

/** Undefined where anything else stands in the cell: a role, a bureau, 等, or names that only line breaks part. */
export function nameList(text: string, names: readonly MinistryMention[]): NameList | undefined {
  // The same text gives the same names, and most cells say what others say.
  const list = known.get(names) ?? readList(text, names) ?? "other";
  known.set(names, list);
  return list === "other" ? undefined : list;
}

function readList(text: string, names: readonly MinistryMention[]): NameList | undefined {
  const between = names.slice(1).map((name, index) => text.slice(names[index]?.end, name.start));
  const read = between.map(readJoint);
  const around = text.slice(0, names[0]?.start) + text.slice(names.at(-1)?.end);
  const isPlain = names.every(({ unit }) => unit === undefined) && around.trim() === "";
  return isPlain && names.length > 1 && read.every((joint) => joint !== undefined)
    ? { names, joints: read, between }
    : undefined;
}

function readJoint(between: string): Joint | undefined {
  const written = between.trim();
  return joints.find(({ pattern }) => pattern.exec(written)?.[0] === written)?.joint;
}

/** The cell's text with other joints; spaces and line breaks around them stay. */
export function withJoints(text: string, { names, between }: NameList, words: readonly string[]): string {
  const first = text.slice(0, names[0]?.end);
  const rest = names.slice(1).map((name, index) => {
    const gap = between[index] ?? "";
    return gap.replace(gap.trim(), words[index] ?? "") + name.written;
  });
  return first + rest.join("") + text.slice(names.at(-1)?.end);
}
