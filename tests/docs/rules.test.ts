import { readFileSync } from "node:fs";
import { rules } from "../../src/domain/rules/registry";
import { lackingOf, RULES_DOCUMENT_FILE, rulesDocument, ruleSources } from "../support/rulesDocument";

describe("docs/rules.md", () => {
  const document = rulesDocument();

  test("is what the registry gives (npm run docs)", () => {
    expect(readFileSync(RULES_DOCUMENT_FILE, "utf8")).toBe(document);
  });

  test("has a section for every rule, in the order of the registry", () => {
    const sections = [...document.matchAll(/^## (.+)$/gmu)].map(([, id]) => id);
    expect(sections).toEqual(rules.map(({ id }) => id));
  });

  test("tells of every bad example what is found", () => {
    const bad = [...document.matchAll(/^- 悪い例: .+\n(.*)$/gmu)].map(([, next = ""]) => next);
    expect(bad).toHaveLength(rules.length);
    expect(bad.filter((next) => !next.startsWith("  - "))).toEqual([]);
  });

  test("is linked from the README", () => {
    expect(readFileSync("README.md", "utf8")).toContain(`(${RULES_DOCUMENT_FILE})`);
  });
});

describe("a rule", () => {
  test("has its words, its description, and examples of both kinds", () => {
    expect(
      lackingOf(
        rules.map(({ id }) => id),
        ruleSources,
      ),
    ).toEqual([]);
  });

  test("that has none of them is told of", () => {
    expect(lackingOf(["made.up"], ruleSources)).toEqual([
      "made.up: 文",
      "made.up: 説明",
      "made.up: 悪い例",
      "made.up: 良い例",
    ]);
  });

  test("with empty ones is told of too", () => {
    const empty = {
      messages: { "made.up": { title: "題", remedy: "" } },
      docs: { "made.up": { finds: "示します。", leaves: "" } },
      cases: { "made.up": { bad: [], good: [{ rows: [{}] }] } },
    };
    expect(lackingOf(["made.up"], empty)).toEqual(["made.up: 文", "made.up: 説明", "made.up: 悪い例"]);
  });
});
