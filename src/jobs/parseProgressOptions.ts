import {
  calendars,
  divisions,
  progressFields,
  progressLayouts,
  type ProgressOptions,
} from "../domain/sheet/progress/ProgressOptions";
import { BadFileContent } from "./BadFileContent";

const isText = (value: unknown): boolean => typeof value === "string";
const isSize = (value: unknown): boolean => typeof value === "number" && value > 0 && value <= 255;
const isField = (value: unknown): boolean => (progressFields as readonly unknown[]).includes(value);
const isAmong = (all: readonly unknown[]) => (value: unknown) => all.includes(value);
const isTable =
  (isKey: (key: string) => boolean, isValue: (value: unknown) => boolean) =>
  (content: unknown): boolean =>
    typeof content === "object" &&
    content !== null &&
    Object.entries(content).every(([key, value]) => isKey(key) && isValue(value));
const isFont = (content: unknown): boolean => {
  const { name, size } = (content ?? {}) as NonNullable<ProgressOptions["font"]>;
  return (name === undefined || isText(name)) && (size === undefined || isSize(size));
};

/** What each option may be. */
const checks: Readonly<Record<keyof ProgressOptions, (value: unknown) => boolean>> = {
  layout: isAmong(progressLayouts),
  division: isAmong(divisions),
  calendar: isAmong(calendars),
  annex: isText,
  columns: (value) => Array.isArray(value) && value.every(isField),
  headers: isTable(isField, isText),
  widths: isTable(isField, isSize),
  font: isFont,
  orientation: isAmong(["portrait", "landscape"]),
  mainOnly: (value) => typeof value === "boolean",
  remarks: isTable(() => true, isText),
  conclusion: isText,
};

/**
 * 進捗状況の体裁を読む.
 *
 * @throws BadFileContent naming the option
 */
export function parseProgressOptions(content: unknown): ProgressOptions {
  if (typeof content !== "object" || content === null) throw new BadFileContent("progress");
  for (const [name, value] of Object.entries(content))
    if (!(name in checks) || !checks[name as keyof ProgressOptions](value)) throw new BadFileContent(name);
  return content;
}
