import fc from "fast-check";
import { readySchemes } from "../../../src/domain/status/readySchemes";
import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import {
  draftProblem,
  draftOf,
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

test.each(readySchemes.map((scheme) => [scheme.name, scheme] as const))(
  "a draft that nobody has changed gives the same scheme: %s",
  (_, scheme) => {
    expect(schemeOf(draftOf(scheme), "利用者の区分")).toEqual(scheme);
  },
);

test("a ready scheme that was changed is one of the user's own; its 期 may be another", () => {
  const begun = draftOf(defaultStatusScheme);
  const { name, term, categories } = schemeOf(
    { ...begun, term: undefined, categories: begun.categories.slice(1) },
    "利用者の区分",
  );
  expect([name, term, categories.length]).toEqual(["利用者の区分", undefined, 3]);
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
