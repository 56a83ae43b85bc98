import type { DocumentFacts } from "../../../src/domain/document/DocumentFacts";
import { readDocumentFacts } from "../../../src/domain/document/readDocumentFacts";
import { eraYearWords, factsLine, momentWords, progressTitle } from "../../../src/domain/sheet/documentWords";

test.each([
  [1988, "昭和63"],
  [1989, "平成元"],
  [2010, "平成22"],
  [2018, "平成30"],
  [2019, "平成31・令和元"],
  [2025, "令和7"],
])("fiscal year %i is %s", (year, words) => {
  expect(eraYearWords(year)).toBe(words);
});

test("a moment by the clock on the wall", () => {
  expect(momentWords(new Date(2026, 0, 5, 9, 2))).toBe("2026年1月5日 9:02");
});

test.each<[DocumentFacts, string, string]>([
  [
    { fiscalYear: 2010, term: "年度末", asOf: "2011-03-31" },
    "年度: 2010（平成22）　期: 年度末　基準日: 2011年3月31日",
    "2010年度（平成22年度）年度末の進捗状況",
  ],
  [
    { fiscalYear: 2025, term: "上半期" },
    "年度: 2025（令和7）　期: 上半期　基準日: 未設定",
    "2025年度（令和7年度）上半期の進捗状況",
  ],
  [{}, "年度: 未設定　期: 未設定　基準日: 未設定", "施策の進捗状況"],
])("%j in words", (facts, line, title) => {
  expect([factsLine(facts), progressTitle(facts)]).toEqual([line, title]);
  const { fiscalYear, term } = readDocumentFacts([{ text: title, sheet: "進捗状況", cell: "A1" }]).facts;
  expect([fiscalYear, term]).toEqual([facts.fiscalYear, facts.term]);
});
