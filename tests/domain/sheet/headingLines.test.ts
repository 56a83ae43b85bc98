import { headingLines, type HeadingTexts } from "../../../src/domain/sheet/progress/headingLines";

const [A, B] = ["１ 備え", "２ 学び"];
const [S, T] = ["（１）訓練", "（２）窓口"];
const at = (
  chapter: string | null,
  section: string | null = null,
  item: string | null = null,
  group: string | null = null,
): HeadingTexts => ({ chapter, section, item, group, subgroup: null });

test.each<[string, HeadingTexts | undefined, HeadingTexts, readonly string[]]>([
  ["the first row", undefined, at(A, S), [A, S]],
  ["no headings at all", undefined, at(null), []],
  ["nothing changes", at(A, S), at(A, S), []],
  ["the lowest level changes", at(A, S), at(A, T), [T]],
  ["a higher level takes the lower ones with it", at(A, S), at(B, S), [B, S]],
  ["a level opens between", at(A, null, "① 合同"), at(A, S, "① 合同"), [S, "① 合同"]],
  ["a level ends with none in its place", at(A, S), at(A), [`${A}（続き）`]],
  ["the same with one below it", at(A, S, "① 合同"), at(A, null, "② 単独"), [`${A}（続き）`, "② 単独"]],
  ["all headings end", at(A, S), at(null), ["（見出しなし）"]],
  ["a group gets its mark again", undefined, at(A, null, null, "国際連携"), [A, "・国際連携"]],
  ["unless it has one of its own", undefined, at(A, null, null, "【国際】"), [A, "【国際】"]],
])("%s", (_, above, row, lines) => {
  expect(headingLines(above, row).map(({ text }) => text)).toEqual(lines);
});
