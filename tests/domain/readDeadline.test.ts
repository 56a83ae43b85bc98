import { readDeadline } from "../../src/domain/deadline/readDeadline";

const read = (text: string, fiscalYear?: number) =>
  readDeadline(text, fiscalYear).milestones.map(({ kind, first, last }) => [kind, first, last]);

describe("期限", () => {
  test.each([
    ["平成二十二年度末", [["by", "2011-03-01", "2011-03-31"]]],
    ["二〇一〇年十二月", [["in", "2010-12-01", "2010-12-31"]]],
    ["令和十年三月三十一日", [["in", "2028-03-31", "2028-03-31"]]],
    ["2010年度末", [["by", "2011-03-01", "2011-03-31"]]],
    ["平成22年度中", [["in", "2010-04-01", "2011-03-31"]]],
    ["2011年３月", [["in", "2011-03-01", "2011-03-31"]]],
    ["平成23年３月末", [["by", "2011-03-01", "2011-03-31"]]],
    ["令和元年度", [["in", "2019-04-01", "2020-03-31"]]],
    ["H23.3.31", [["in", "2011-03-31", "2011-03-31"]]],
    ["2011/3/31", [["in", "2011-03-31", "2011-03-31"]]],
    ["平成28年秋までに", [["by", "2016-09-01", "2016-11-30"]]],
    ["28年度上期", [["in", "2016-04-01", "2016-09-30"]]],
    ["平成29年度末を目途", [["around", "2018-03-01", "2018-03-31"]]],
    ["令和３年度第２四半期", [["in", "2021-07-01", "2021-09-30"]]],
    ["平成28年２月29日", [["in", "2016-02-29", "2016-02-29"]]],
    [
      "28年度前半までに実施計画を策定し、28年度末までに結論を得る",
      [
        ["by", "2016-04-01", "2016-09-30"],
        ["by", "2017-03-01", "2017-03-31"],
      ],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ["年度末", [["by", "2011-03-01", "2011-03-31"]]],
    ["秋頃", [["around", "2010-09-01", "2010-11-30"]]],
    ["本年夏を目途", [["around", "2010-06-01", "2010-08-31"]]],
    ["翌年度を目途", [["around", "2011-04-01", "2012-03-31"]]],
    ["３月末", [["by", "2011-03-01", "2011-03-31"]]],
  ])("%s, in a document of 2010年度", (text, expected) => expect(read(text, 2010)).toEqual(expected));

  test("without the document's year such a text is read, but has no days", () => {
    expect(read("年度末")).toEqual([["by", undefined, undefined]]);
  });

  test.each(["継続実施", "随時", "毎年度", "引き続き実施", "四半期ごと"])("%s recurs", (text) =>
    expect(read(text).at(-1)?.[0]).toBe("recurring"),
  );

  test.each(["2010年度末13月", "2011年２月30日", "昭和65年３月", "13月"])("%s never was", (text) =>
    expect(readDeadline(text, 2010).impossible).not.toEqual([]),
  );

  test.each(["TBD", "そのうち", "未定", "", "早めに"])("%j says no time", (text) =>
    expect(readDeadline(text, 2010)).toEqual({ milestones: [], impossible: [] }),
  );
});
