import fc from "fast-check";
import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import {
  draftProblem,
  draftsOf,
  moved,
  schemeOf,
  wordingsOf,
  type CategoryDraft,
} from "../../../src/taskpane/settings/schemeDraft";

const draft = (said: Partial<CategoryDraft>): CategoryDraft => ({
  id: 0,
  code: "◎",
  label: "実施済み",
  definition: "",
  wordings: "",
  stage: "done",
  ...said,
});

test("drafts that nobody has changed give the same scheme", () => {
  const { name, term } = defaultStatusScheme;
  expect(schemeOf(draftsOf(defaultStatusScheme), name, term)).toEqual(defaultStatusScheme);
});

test.each([
  ["実施済、完了", ["実施済", "完了"]],
  [" 実施済 ，完了、", ["実施済", "完了"]],
  ["", []],
])("wordings %j", (text, expected) => {
  expect(wordingsOf(text)).toEqual(expected);
});

test.each([
  [draft({ code: " " }), "blankCode"],
  [draft({ code: " ○ " }), "sameCode"],
  [draft({ label: "" }), "blankLabel"],
  [draft({}), undefined],
])("what keeps %j from being used", (each, expected) => {
  expect(draftProblem(each, [each, draft({ id: 1, code: "○" })])).toBe(expected);
});

test.each([
  [0, 1, "bac"],
  [2, -1, "acb"],
  [0, -1, "abc"],
  [2, 1, "abc"],
] as const)("moving entry %i by %i", (index, step, expected) => {
  expect(moved(["a", "b", "c"], index, step).join("")).toBe(expected);
});

test("moving there and back changes nothing", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.nat(), (list, number) => {
      const index = number % (list.length - 1);
      expect(moved(moved(list, index, 1), index + 1, -1)).toEqual(list);
    }),
  );
});
