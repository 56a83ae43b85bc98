import { defaultMinistryMaster } from "../../../src/domain/ministry/defaultMinistryMaster";
import { readySchemes } from "../../../src/domain/status/readySchemes";
import { readKept } from "../../../src/excel/readKept";
import { SETTINGS_KEY } from "../../../src/excel/store";
import { openHost } from "../../support/hostWorkbook";
import { sessionOn, until } from "../../support/paneSession";

const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const openForm = () =>
  openHost({
    様式: [
      HEADER,
      ["ア）", "訓練", "総務省", "◎", "・実施した。"],
      ["イ）", "点検", "未来庁", "○", "・点検した。"],
      ["ウ）", "公表", "法務省", "甲", "・公表した。"],
    ],
  });
const content = { kind: "master", master: defaultMinistryMaster } as const;

describe("府省庁マスタ as a sheet", () => {
  test("is written, led to, and goes on saying the same", async () => {
    const host = openForm();
    const { session, cells } = sessionOn(host);
    await session.open();
    const before = cells();
    await session.writeReference(content);
    const { notice, check } = session.getState();
    expect(notice).toMatchObject({ kind: "reported", sheets: [{ kind: "master", name: "府省庁マスタ" }] });
    expect(check?.references.get("master")).toBe("府省庁マスタ");
    expect(host.book.activeSheet?.name).toBe("府省庁マスタ");
    expect(cells()).toEqual(before);
    expect(check?.master.entries).toBe(defaultMinistryMaster.entries.length);
    expect(check?.sheets.map(({ name }) => name)).toEqual(["様式"]);
  });

  test("that the user edits counts at once; what cannot be used is told with its cell, until it is mended", async () => {
    const host = openForm();
    const { session, cells, userEdits } = sessionOn(host);
    await session.open();
    await session.writeReference(content);
    const last = defaultMinistryMaster.entries.length + 1;
    expect(cells()).toContain("ministry.unknown 様式!C3");
    userEdits("府省庁マスタ", last, 1, "未来庁");
    await until(() => !cells().includes("ministry.unknown 様式!C3"));
    userEdits("府省庁マスタ", last, 2, "新しい庁");
    await until(() => session.getState().notice?.kind === "error");
    expect(session.getState().notice).toMatchObject({
      error: { place: { sheet: "府省庁マスタ", cell: `B${last}`, problem: "notAChoice" } },
    });
    userEdits("府省庁マスタ", last, 2, "府省庁等");
    await until(() => session.getState().notice === undefined);
    expect(cells()).not.toContain("ministry.unknown 様式!C3");
  });

  test("takes the place of one that was chosen and kept beside it", async () => {
    const { session } = sessionOn(openForm());
    await session.open();
    const master = { ...defaultMinistryMaster, version: "うちの" };
    await session.changeSettings({ facts: { fiscalYear: 2024 }, master });
    await session.saveSettings();
    await session.writeReference({ kind: "master", master });
    expect(session.getState().settings).toEqual({ facts: { fiscalYear: 2024 } });
    expect(session.getState().hasUnsavedSettings).toBe(false);
    expect((await readKept()).get(SETTINGS_KEY)).toMatchObject({ facts: { fiscalYear: 2024 } });
    expect((await readKept()).get(SETTINGS_KEY)).not.toHaveProperty("master");
  });

  test("once it is gone, the default counts again", async () => {
    const host = openForm();
    const { session, tell } = sessionOn(host);
    await session.open();
    await session.writeReference({
      kind: "master",
      master: { version: "", entries: defaultMinistryMaster.entries.slice(0, 9) },
    });
    expect(session.getState().check?.master.entries).toBe(9);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("府省庁マスタ").delete();
      await context.sync();
    });
    tell({ kind: "sheets" });
    await until(() => session.getState().check?.references.size === 0);
    expect(session.getState().check?.master.entries).toBe(defaultMinistryMaster.entries.length);
  });
});

test("コード表 as a sheet: a category that is added there is known", async () => {
  const host = openForm();
  const { session, cells, userEdits } = sessionOn(host);
  await session.open();
  expect(cells()).toContain("status.unknown 様式!D4");
  await session.writeReference({ kind: "codes", schemes: readySchemes.slice(0, 1) });
  expect(session.getState().check).toMatchObject({
    schemeReason: "codes",
    ownSchemes: [{ name: readySchemes[0]?.name }],
  });
  const texts = ["", "", "甲", "そのほか", "", "実施中"];
  for (const [index, text] of texts.entries()) userEdits("コード表", 6, index + 1, text);
  await until(() => !cells().includes("status.unknown 様式!D4"));
  expect(session.getState().check?.scheme.categories.map(({ code }) => code)).toEqual([
    "◎",
    "○",
    "△",
    "×",
    "甲",
  ]);
});
