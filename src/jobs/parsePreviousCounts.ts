import type { PreviousCategory, PreviousCounts } from "../domain/summary/PreviousCounts";
import { BadFileContent } from "./BadFileContent";

/**
 * 控えた前回の数を読む.
 *
 * @throws BadFileContent naming the place
 */
export function parsePreviousCounts(content: unknown): PreviousCounts {
  const { source, title, categories, unknown } = (content ?? {}) as Partial<PreviousCounts>;
  const isWhole =
    typeof source === "string" &&
    typeof title === "string" &&
    isCount(unknown) &&
    Array.isArray(categories) &&
    categories.every(isCategory);
  if (!isWhole) throw new BadFileContent("previous");
  return content as PreviousCounts;
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

const stages: readonly unknown[] = ["done", "underway", "notBegun", "unclear"];

function isCategory(content: unknown): content is PreviousCategory {
  const { code, label, stage, count } = (content ?? {}) as Partial<PreviousCategory>;
  return typeof code === "string" && typeof label === "string" && stages.includes(stage) && isCount(count);
}
