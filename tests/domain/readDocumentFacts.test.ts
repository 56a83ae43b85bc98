import { readDocumentFacts } from "../../src/domain/document/readDocumentFacts";

const read = (texts: readonly string[]) =>
  readDocumentFacts(texts.map((text, index) => ({ text, sheet: "様式", cell: `A${index + 1}` })));

describe("年度・期・基準日", () => {
  test.each([
    [["「情報セキュリティ2010」に係る進捗状況調査票"], { fiscalYear: 2010 }],
    [["進捗状況（2010年度末時点）"], { fiscalYear: 2010, term: "年度末", asOf: "2011-03-31" }],
    [["「セキュア・ジャパン2007」の進捗状況(上半期)について"], { fiscalYear: 2007, term: "上半期" }],
    [["令和７年度上半期の進捗状況"], { fiscalYear: 2025, term: "上半期", asOf: "2025-09-30" }],
    [
      ["令和元年度　年次報告（令和２年３月31日現在）"],
      { fiscalYear: 2019, term: "年度末", asOf: "2020-03-31" },
    ],
    [["提出日：平成23年４月15日"], {}],
    [["提出期限：2011年度末"], {}],
    [["進捗状況調査票"], {}],
    [["令和７年４月１日改訂の様式"], {}],
  ])("%j says %j", (texts, expected) => expect(read(texts).facts).toEqual(expected));

  test("the title weighs more than a header", () => {
    expect(read(["2010年度の計画", "2009年度の状況"]).facts.fiscalYear).toBe(2010);
  });

  test("each fact comes with the text that says it", () => {
    expect(read(["調査票", "2010年度上半期", "2010年９月30日現在"]).sources).toMatchObject({
      fiscalYear: { cell: "A2", text: "2010年度上半期" },
      term: { cell: "A2" },
      asOf: { cell: "A2" },
    });
  });
});
