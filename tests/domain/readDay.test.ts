import fc from "fast-check";
import { readDay } from "../../src/domain/text/readDay";

test.each([
  ["2011-03-31", "2011-03-31"],
  ["2011/3/31", "2011-03-31"],
  ["２０１１年３月３１日", "2011-03-31"],
  ["平成23年3月31日", "2011-03-31"],
  ["H23.3.31", "2011-03-31"],
  ["h23.3.31", "2011-03-31"],
  ["令和元年5月1日", "2019-05-01"],
  [" 平成 23 年 3 月 31 日 ", "2011-03-31"],
  ["2012-02-29", "2012-02-29"],
])("%j is %s", (text, expected) => {
  expect(readDay(text)).toBe(expected);
});

test.each([
  "",
  "2011-02-29",
  "平成23年2月30日",
  "昭和70年1月1日",
  "2011-13-01",
  "3月31日",
  "2011年度末",
  "あ",
])("%j is no day", (text) => {
  expect(readDay(text)).toBeUndefined();
});

test("every day of the calendar is read as itself", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(readDay(day)).toBe(day);
    }),
  );
});
