import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { editWorkbook } from "../../src/cli/editWorkbook";
import { DECISIONS_KEY, keptDecisions, type Decision } from "../../src/domain/decision/Decision";
import { saveKept } from "../../src/excel/saveKept";
import { runCli } from "./runCli";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "decisions-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = [
  ["番号", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"],
  ["001", "ア）", "訓練の実施", "総務省", "〇", "・実施した。"],
  ["002", "イ）", "点検の実施", "総務省", "〇", "・点検した。"],
];
const leftAlone: Decision = {
  kind: "ignored",
  rule: "status.variant",
  value: "〇",
  place: { sheet: "様式", cell: "E2" },
  reason: "原本のとおり",
  at: "2026-01-05T10:42:00.000Z",
};

async function formWith(name: string, kept: unknown): Promise<string> {
  const file = path.join(folder, name);
  const form = await writeXlsx({ sheets: [{ name: "様式", rows }] });
  const { bytes } = await editWorkbook(form, () => saveKept(DECISIONS_KEY, kept));
  writeFileSync(file, bytes);
  return file;
}

interface Report {
  readonly findings: { readonly rule: string; readonly cell: string; readonly ignored?: string }[];
}
const variantsIn = (file: string) =>
  (JSON.parse(runCli("check", file, "--json").stdout) as Report).findings
    .filter(({ rule }) => rule === "status.variant")
    .map(({ cell, ignored }) => [cell, ignored]);

test("what was ignored in the pane is ignored by check and repair too, and told", async () => {
  const file = await formWith("decided.xlsx", keptDecisions([leftAlone]));
  expect(variantsIn(file)).toEqual([
    ["E2", "原本のとおり"],
    ["E3", undefined],
  ]);
  expect(runCli("check", file).stdout).toContain("作業ウィンドウで無視したもの 1件");
  const out = path.join(folder, "out.xlsx");
  const repaired = JSON.parse(runCli("repair", file, "--out", out, "--json").stdout) as {
    readonly repaired: { readonly cell: string }[];
  };
  expect(repaired.repaired.map(({ cell }) => cell)).toEqual(["E3"]);
  expect(existsSync(out) && readFileSync(out).length > 0).toBe(true);
});

test("what cannot be read is no decision", async () => {
  expect(variantsIn(await formWith("strange.xlsx", { version: 9 }))).toEqual([
    ["E2", undefined],
    ["E3", undefined],
  ]);
});
