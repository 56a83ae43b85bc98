import { existsSync } from "node:fs";
import { createUniverCalculator } from "../../src/host/calc/univerNodeCalculator";
import { readSnippet } from "./readSnippet";
import type { Check, Gap, SnippetCase } from "./SnippetCase";
import { snippetCases } from "./snippetCases";
import { runSnippet, type Press, type RunningSnippet } from "./snippetRunner";
import { WorkbookView } from "./WorkbookView";

/** A checkout of Microsoft's office-js-snippets. */
const FOLDER = process.env["SNIPPETS_DIR"] ?? "";
const isPresent = FOLDER !== "" && existsSync(FOLDER);
if (!isPresent) process.stderr.write("skipped: Microsoft's snippets are not here (SNIPPETS_DIR)\n");
const describeWithSnippets = isPresent ? describe : describe.skip;

const calculator = createUniverCalculator();
afterAll(() => {
  calculator.close();
  if (isPresent) process.stdout.write(`snippets: ${passed}/${total} buttons\n`);
});

let passed = 0;
const total = snippetCases.flatMap(({ buttons }) => Object.keys(buttons)).length;

describeWithSnippets.each(snippetCases)("$snippet", (each: SnippetCase) => {
  let running: RunningSnippet;
  beforeAll(() => {
    running = runSnippet(readSnippet(FOLDER, each.snippet), each.calculated && calculator);
  });

  test("every button is listed", () => {
    expect(Object.keys(each.buttons)).toEqual(running.buttons);
  });

  test.each(Object.entries(each.buttons))("%s", async (button, expected) => {
    const press = await running.press(button);
    const after = new WorkbookView(running.book, press.log, each.sheet ?? "Sample");
    if (isGap(expected)) return expectGap(press, after, expected);
    expect(press.errors).toEqual([]);
    expected(after);
    passed++;
  });
});

const isGap = (expected: Check | Gap): expected is Gap => typeof expected !== "function";

/** So that the list stays true: a button that begins to work must be taken off it. */
function expectGap({ errors }: Press, after: WorkbookView, gap: Gap): void {
  expect(errors.join("\n")).toContain(gap.lacks);
  gap.before?.(after);
}
