import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { paneWords } from "../../src/messages/paneMessages.ja";
import { failRequestAfter, hasFailed, preparesFaults } from "./failRequest";
import { REPORT_SHEETS } from "./Preview";
import { saveWorkbook } from "./saveWorkbook";
import { SAMPLE, usePreview } from "./usePreview";

const open = usePreview();

const sheetsIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await readXlsx(bytes)).flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : []));

describe("a fault in the middle of 集計・表を作る", () => {
  // While reading, preparing, staging, putting in place, and after all is done.
  test.each([0, 4, 7, 9, 11, 12])(
    "(after %i requests) is told as it is: all sheets or none; and the next try works",
    async (count) => {
      const preview = await open({ before: preparesFaults });
      await preview.check();
      const frame = await preview.paneFrame();
      await preview.paneTab("report").click();
      await preview.makeButton.waitFor();
      await failRequestAfter(frame, count);
      await preview.makeButton.click();
      await preview.outcome.waitFor();
      expect(await hasFailed(frame)).toBe(true);
      const isAsBefore = (await preview.outcome.textContent())?.includes("ブックは実行前のままです。");
      const saved = await saveWorkbook(preview);
      expect(await sheetsIn(saved)).toEqual(isAsBefore ? ["様式"] : ["様式", ...REPORT_SHEETS]);
      if (isAsBefore) expect(await readXlsx(saved)).toEqual(await readXlsx(readFileSync(SAMPLE)));

      await preview.makeButton.click();
      await preview.reportedNotice.waitFor();
      expect(await sheetsIn(await saveWorkbook(preview))).toEqual(["様式", ...REPORT_SHEETS]);
      expect(await preview.errorNotice.count()).toBe(0);
    },
  );
});

test("a fault of 検証する is told with its details; what was found stays, and the next try works", async () => {
  const preview = await open({ before: preparesFaults });
  await preview.findings.waitFor();
  await failRequestAfter(await preview.paneFrame(), 1);
  await preview.checkButton.click();
  await preview.errorNotice.waitFor();
  await preview.errorNotice.getByRole("button", { name: paneWords.details }).click();
  await preview.errorNotice.getByText("a fault of the test").waitFor();
  expect(await preview.countOf("warning")).toBe(11);
  await preview.check();
  expect(await preview.countOf("error")).toBe(4);
  expect(await preview.errorNotice.count()).toBe(0);
});
