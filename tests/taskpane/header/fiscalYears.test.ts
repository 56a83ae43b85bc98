import { fiscalYearOf, fiscalYears } from "../../../src/taskpane/header/fiscalYears";

test.each([
  [new Date(2026, 2, 31), 2025],
  [new Date(2026, 3, 1), 2026],
])("%s lies in %i", (day, expected) => {
  expect(fiscalYearOf(day)).toBe(expected);
});

test("years run from the next one down to 2001, each once", () => {
  const years = fiscalYears(new Date(2003, 4, 1), [2002, undefined]);
  expect(years).toEqual([2004, 2003, 2002, 2001]);
});

test("a year in use can be chosen wherever it lies", () => {
  expect(fiscalYears(new Date(2002, 4, 1), [1999, 2010])).toEqual([2010, 2003, 2002, 2001, 1999]);
});
