import { defaultMarks, markOf, withMark } from "../../../src/domain/publication/publicationMarks";
import { shownColumns } from "../../../src/domain/sheet/measureColumns";
import { progressFields } from "../../../src/domain/sheet/progress/ProgressOptions";
import { fieldWords } from "../../../src/domain/sheet/fieldWords";

test("every column that a reader of 施策一覧 or 進捗状況 sees has a mark, in its order", () => {
  expect(Object.keys(defaultMarks)).toEqual(shownColumns.map(({ header }) => header));
  expect(progressFields.map((field) => defaultMarks[fieldWords[field]])).not.toContain(undefined);
});

test.each<[string, string]>([
  ["施策名", "public"],
  ["備考", "internal"],
  ["控え", "internal"],
  ["知らない列", "internal"],
  ["constructor", "internal"],
])("%s is %s", (header, mark) => expect(markOf(header, {})).toBe(mark));

test("only what differs from the beginning is kept", () => {
  const changed = withMark({}, "備考", "public");
  expect(changed).toEqual({ 備考: "public" });
  expect(markOf("備考", changed)).toBe("public");
  expect(withMark(changed, "備考", "internal")).toEqual({});
  expect(withMark(changed, "状況", "internal")).toEqual({ 備考: "public", 状況: "internal" });
});
