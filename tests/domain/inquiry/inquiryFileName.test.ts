import { distinctFileNames, inquiryFileName } from "../../../src/domain/inquiry/inquiryFileName";

test.each([
  ["総務省", "照会_第1回_総務省.xlsx"],
  [undefined, "照会_第1回_担当不明.xlsx"],
  ["../../総務省", "照会_第1回_.._.._総務省.xlsx"],
  ['海洋/空:局*?"<>|\\', "照会_第1回_海洋_空_局_______.xlsx"],
  ["総務\n省\u200B", "照会_第1回_総務_省_.xlsx"],
  ["海".repeat(300), `照会_第1回_${"海".repeat(60)}.xlsx`],
])("%j: %s", (ministry, name) => {
  expect(inquiryFileName(ministry, 1)).toBe(name);
});

test("two ministries never share a file, small and capital letters alike", () => {
  expect(distinctFileNames(["a_b.xlsx", "A_B.xlsx", "c.xlsx", "a_b.xlsx"])).toEqual([
    "a_b.xlsx",
    "A_B (2).xlsx",
    "c.xlsx",
    "a_b (3).xlsx",
  ]);
});
