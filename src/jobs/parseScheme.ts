import type { StatusCategory, StatusScheme } from "../domain/status/StatusScheme";
import { BadFileContent } from "./BadFileContent";

const stages: readonly unknown[] = ["done", "underway", "notBegun", "unclear"];
const terms: readonly unknown[] = [undefined, "上半期", "年度末"];

/**
 * 状況の区分表を読む: { name, term?, categories: [{ code, label, definition, wordings, stage }] }.
 *
 * @throws BadFileContent naming the place
 */
export function parseScheme(content: unknown): StatusScheme {
  const scheme = (content ?? {}) as Partial<StatusScheme>;
  const { name, term, categories } = scheme;
  const isWhole =
    typeof name === "string" &&
    terms.includes(term) &&
    Array.isArray(categories) &&
    categories.length > 0 &&
    categories.every(isCategory);
  if (!isWhole) throw new BadFileContent("scheme");
  return scheme as StatusScheme;
}

function isCategory(content: unknown): content is StatusCategory {
  const { code, label, definition, wordings, stage } = (content ?? {}) as Partial<StatusCategory>;
  return (
    typeof code === "string" &&
    code !== "" &&
    typeof label === "string" &&
    typeof definition === "string" &&
    Array.isArray(wordings) &&
    wordings.every((wording) => typeof wording === "string") &&
    stages.includes(stage)
  );
}
