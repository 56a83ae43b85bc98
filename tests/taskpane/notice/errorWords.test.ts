import { BadFileContent } from "../../../src/jobs/BadFileContent";
import { KeptSettingsUnreadable } from "../../../src/jobs/KeptSettingsUnreadable";
import { NothingToReport } from "../../../src/jobs/NothingToReport";
import { WorkbookFault } from "../../../src/jobs/WorkbookFault";
import { CheckerFailure } from "../../../src/taskpane/checker/Checker";
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
  [new BadFileContent("entries"), /^ファイルの府省庁の一覧の書き方/u],
  [new BadFileContent("entries[1]"), /^ファイルの2件目の府省庁の書き方/u],
])("%s is said in words of its own", (error, expected) => {
  expect(errorWords(error)).toEqual({ message: expect.stringMatching(expected) });
});

test.each(["sheetMissing", "sheetHidden"] as const)(
  "%s, met on the way to a cell, says nothing of the workbook's state",
  (reason) => {
    const { message } = errorWords(new WorkbookFault(reason, "asBefore", { sheet: "様式" }));
    expect(message).toMatch(/^シート「様式」/u);
    expect(message).not.toContain("ブック");
  },
);

test("a checker that failed is not taken for Excel", () => {
  const { message, details } = errorWords(new CheckerFailure("no such rule", "at check"));
  expect(message).toMatch(/^検証の途中/u);
  expect(details).toBe("at check");
});

test("kept settings that cannot be read are no file that the user has loaded", () => {
  const { message, details } = errorWords(new KeptSettingsUnreadable("scheme"));
  expect(message).toMatch(/^このブックに保存された設定/u);
  expect(message).not.toContain("scheme");
  expect(details).toBe("scheme");
});

test("anything else is said plainly, with code and place in the details only", () => {
  const { message, details } = errorWords(officeError);
  expect(message).not.toMatch(/[A-Z][a-z]+Exception|failed/u);
  expect(details).toMatch(/GeneralException[\s\S]*Range\.values[\s\S]*The request failed\./u);
  expect(errorWords("odd").details).toBe("odd");
});
