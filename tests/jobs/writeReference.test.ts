import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { saveBook } from "../../src/host/xlsx/saveBook";
import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { readySchemes } from "../../src/domain/status/readySchemes";
import { ExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { writeReference } from "../../src/jobs/writeReference";
import { openHost } from "../support/hostWorkbook";

const openForm = () =>
  openHost({
    様式: [
      ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"],
      ["ア）", "訓練", "未来庁", "◎", "・実施した。"],
    ],
  });
const master = {
  version: "",
  entries: [...defaultMinistryMaster.entries, { name: "未来庁", kind: "body", verified: false } as const],
};

describe("reference sheets in a saved file", () => {
  test("are what the next check, by whatever program, is made against", async () => {
    const host = openForm();
    const workbook = new ExcelWorkbook();
    await writeReference(workbook, { kind: "master", master });
    await writeReference(workbook, { kind: "codes", schemes: readySchemes });
    const checked = checkWorkbook(await readXlsx(await saveBook(host.book)));
    expect(checked.sheets.map(({ name }) => name)).toEqual(["様式"]);
    expect(checked.findings.map(({ rule }) => rule)).not.toContain("ministry.unknown");
    expect(checked.references.schemes).toEqual(readySchemes);
    expect(checked.references.master?.entries).toHaveLength(master.entries.length);
  });

  test("give way to new ones, and what a user had written there is kept in a copy that counts no more", async () => {
    const host = openForm();
    const workbook = new ExcelWorkbook();
    await writeReference(workbook, { kind: "master", master });
    host.book.sheetNamed("府省庁マスタ")?.setCell(1, 0, { content: "利用者の庁" });
    const written = await writeReference(workbook, { kind: "master", master: defaultMinistryMaster });
    expect(written).toMatchObject([{ name: "府省庁マスタ", replaced: true, keptAside: expect.any(String) }]);
    const { references, findings } = checkWorkbook(await readXlsx(await saveBook(host.book)));
    expect(references.master?.entries).toHaveLength(defaultMinistryMaster.entries.length);
    expect(findings.map(({ rule }) => rule)).toContain("ministry.unknown");
  });
});
