import { shownNumber } from "../../src/numberFormat/shownNumber";

test.each([
  [25, '0"%"', "25%"],
  [1234, '#,##0"%"', "1,234%"],
  [25, "0\\%", "25%"],
  [0.25, "0%", "25%"],
  [7, '"A% "0', "A% 7"],
])("%d in the format %s is %s", (value, format, text) => {
  expect(shownNumber(value, format)).toEqual({ kind: "number", text });
});
