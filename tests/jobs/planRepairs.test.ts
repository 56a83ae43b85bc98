import type { Grid } from "../../src/domain/grid/Grid";
import { withTexts } from "../../src/domain/grid/withTexts";
import type { Repair } from "../../src/domain/repair/Repair";
import { JOURNAL_KEY, readJournal, standing } from "../../src/domain/repair/Journal";
import { readExcel } from "../../src/excel/readExcel";
import { readStore } from "../../src/excel/readStore";
import { repairCells } from "../../src/excel/repairCells";
import { undoRepairs } from "../../src/excel/undoRepairs";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { planRepairs } from "../../src/jobs/planRepairs";
import { generatedWorkbook } from "../rules/generated/generatedWorkbook";
import { gridOf } from "../support/grids";
import { openHost, snapshotsOf } from "../support/hostWorkbook";

const HEADER = ["番号", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"];
const form = (...rows: string[][]) =>
  gridOf([HEADER, ["001", "ア）", "訓練の実施", "総務省", "○", "・実施した。"], ...rows]);
const planned = (grids: readonly Grid[], accepts = ({ safe }: { readonly safe: boolean }) => safe) =>
  planRepairs(grids, (each) => checkWorkbook(each), accepts);
const changes = (repairs: readonly Repair[]) =>
  repairs.map(({ cell, old, text, rules }) => [cell, old, text, rules]);

describe("a plan of repairs", () => {
  test("several of one cell come together, each mending what its rule names", () => {
    const { repairs, after } = planned([
      form(["002", "イ）", "点検", "経 産省\u3000及び　文科省", "〇\u200B", "・点検した。"]),
    ]);
    expect(changes(repairs)).toEqual([
      ["D3", "経 産省\u3000及び　文科省", "経済産業省\u3000及び　文部科学省", ["ministry.abbreviation"]],
      ["E3", "〇\u200B", "○", ["status.variant"]],
    ]);
    expect(after.findings.filter(({ safe }) => safe)).toEqual([]);
  });

  test("changes nothing of what it looks at", () => {
    const grids = [form(["002", "イ）", "点検", "経産省", "〇", "・点検した。"])];
    const before = JSON.stringify(grids);
    planned(grids);
    expect(JSON.stringify(grids)).toBe(before);
  });

  test("takes only what is accepted", () => {
    const grids = [form(["002", "イ）", "点検", "経産省", "▲", "・点検した。"])];
    const { repairs } = planRepairs(
      grids,
      (each) => checkWorkbook(each),
      ({ rule }) => rule === "status.unknown",
    );
    expect(changes(repairs)).toEqual([["E3", "▲", "△", ["status.unknown"]]]);
  });
});

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

describe.each(SEEDS)("a generated workbook (seed %i)", (seed) => {
  const { grid, facts } = generatedWorkbook(seed);
  const check = (grids: readonly Grid[]) => checkWorkbook(grids, { facts });
  const plan = (grids: readonly Grid[]) => planRepairs(grids, check, ({ safe }) => safe);
  const { repairs, after } = plan([grid]);
  const repaired = withTexts(grid, new Map(repairs.map(({ cell, text }) => [cell, text])));

  test("repaired twice is repaired once", () => {
    expect(plan([repaired]).repairs).toEqual([]);
  });

  test("is told of as it then is, and no cell that was repaired is offered anything safe any more", () => {
    const findings = check([repaired]).findings;
    expect(findings).toEqual(after.findings);
    expect(findings.filter(({ safe }) => safe)).toEqual([]);
  });

  test("is repaired in its cells, and comes back as it was", async () => {
    const rows = Array.from(grid.rows, (cells = []) => Array.from(cells, (cell) => cell?.text ?? ""));
    const host = openHost({ [grid.name]: rows });
    const before = snapshotsOf(host, [grid.name]);
    const { done, refused } = await repairCells(repairs, { at: "2026-01-05T10:42:00.000Z" });
    expect([done.length, refused]).toEqual([repairs.length, []]);
    const { content } = await readExcel(readStore);
    const places = standing(readJournal(content.get(JOURNAL_KEY)));
    expect((await undoRepairs(places, "2026-01-06T10:42:00.000Z")).refused).toEqual([]);
    expect(snapshotsOf(host, [grid.name])).toEqual(before);
  });
});
