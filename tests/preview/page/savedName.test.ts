import { savedName } from "../../../src/preview/page/savedName";

test.each([
  ["調査票.xlsx", "調査票（保存）.xlsx"],
  ["調査票（保存）.xlsx", "調査票（保存）.xlsx"],
  ["マクロ.XLSM", "マクロ（保存）.XLSM"],
  ["版.1.xlsx", "版.1（保存）.xlsx"],
  ["名前だけ", "名前だけ（保存）.xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(savedName(name)).toBe(saved);
});
