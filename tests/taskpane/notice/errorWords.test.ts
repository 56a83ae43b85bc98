import { BadFileContent } from "../../../src/jobs/BadFileContent";
import { NothingToReport } from "../../../src/jobs/NothingToReport";
import { WorkbookFault } from "../../../src/jobs/WorkbookFault";
import { errorWords } from "../../../src/taskpane/notice/errorWords";

const officeError = Object.assign(new Error("The request failed."), {
  code: "GeneralException",
  debugInfo: { errorLocation: "Range.values" },
});

test("a fault says where, what and in which state the workbook is", () => {
  const { message, details } = errorWords(
    new WorkbookFault("sheetProtected", "asBefore", { sheet: "集計", cause: officeError }),
  );
  expect(message).toMatch(/シート「集計」.*保護.*実行前のまま/u);
  expect(details).toContain("GeneralException");
});

test("a fault without a cause has no details", () => {
  expect(errorWords(new WorkbookFault("sheetHidden", "asBefore"))).not.toHaveProperty("details");
});

test.each([
  [new NothingToReport(), /施策が見つからない/u],
  [new BadFileContent("総務省"), /「総務省」の書き方/u],
])("%s is said in words of its own", (error, expected) => {
  expect(errorWords(error)).toEqual({ message: expect.stringMatching(expected) });
});

test("anything else is said plainly, with code and place in the details only", () => {
  const { message, details } = errorWords(officeError);
  expect(message).not.toMatch(/[A-Z][a-z]+Exception|failed/u);
  expect(details).toMatch(/GeneralException[\s\S]*Range\.values[\s\S]*The request failed\./u);
  expect(errorWords("odd").details).toBe("odd");
});
