import type { MarkResult } from "../../src/domain/mark/MarkResult";
import { markWords } from "../../src/messages/markMessages.ja";

const nothing = { cleared: 0, changed: 0, protectedSheets: [] };
const marked = (result: Partial<MarkResult>): string =>
  markWords.marked({ marked: 0, patterned: 0, protectedSheets: [], earlier: nothing, ...result });

test.each<[Partial<MarkResult>, string]>([
  [{}, ""],
  [{ marked: 1200 }, "1,200か所のセルに色を付けました。"],
  [{ marked: 2, earlier: { ...nothing, cleared: 3 } }, "2か所のセルに色を付けました。"],
  [{ earlier: { ...nothing, cleared: 3 } }, "前に付けた色を消しました。"],
  [{ patterned: 1 }, "模様のある塗りのセル1か所には付けていません。"],
  [{ protectedSheets: ["様式", "別紙"] }, "シート「様式」「別紙」は保護されているため、付けていません。"],
  [
    { earlier: { ...nothing, changed: 2 } },
    "前に色を付けたセル2か所は、そのあとに塗りか場所が変わったため、そのままにしました。",
  ],
])("%j is said as: %s", (result, words) => {
  expect(marked(result)).toBe(words);
});

test("taking marks away says what went and what stayed", () => {
  expect(markWords.unmarked(nothing)).toBe("元に戻すセルはありませんでした。");
  expect(markWords.unmarked({ ...nothing, cleared: 2, protectedSheets: ["様式"] })).toMatch(
    /^2か所のセルの塗りを元に戻しました。シート「様式」は保護されている/u,
  );
});
