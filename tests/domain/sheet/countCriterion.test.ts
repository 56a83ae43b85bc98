import { anyText, countCriterion, type CriterionMatch } from "../../../src/domain/sheet/countCriterion";

test.each<[string, CriterionMatch, string]>([
  ["◎", "whole", '"◎"'],
  ["、1、2、", "beginning", '"、1、2、*"'],
  ["、総務省、", "part", '"*、総務省、*"'],
  ["*", "whole", '"~*"'],
  ["a?b~c*", "part", '"*a~?b~~c~**"'],
  ['"重点"', "whole", '"""重点"""'],
  ["<2", "whole", '"=<2"'],
  [">", "whole", '"=>"'],
  ["=", "whole", '"=="'],
  ["<>", "part", '"*<>*"'],
  ["A=1", "whole", '"A=1"'],
])("%s, %s of a cell, is asked for as %s", (text, match, criterion) => {
  expect(countCriterion(text, match)).toBe(criterion);
});

test.each<[string, CriterionMatch]>([
  ["長".repeat(300), "whole"],
  ["*".repeat(300), "whole"],
  ['"'.repeat(300), "part"],
  [`=${"~?".repeat(200)}`, "whole"],
])("a text beyond Excel's limit is found by its beginning: %.10s…", (text, match) => {
  const criterion = countCriterion(text, match);
  const inner = criterion.slice(1, -1);
  expect(inner.length).toBeLessThanOrEqual(255);
  expect(inner).toMatch(/(?:^|[^~])(?:~~)*\*$/u);
  expect(inner.replaceAll('""', "")).not.toContain('"');
});

test("any text is no empty cell", () => {
  expect(anyText).toBe('"?*"');
});
