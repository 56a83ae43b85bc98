import { NothingToReport } from "../../../src/jobs/NothingToReport";
import { reportSheets } from "../../../src/jobs/reportSheets";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import { reportWords } from "../../../src/messages/reportWords.ja";
import { readGrids } from "../../../src/excel/readGrids";
import { readSheetParts } from "../../../src/excel/readSheetParts";
import { Checker, CheckerFailure } from "../../../src/taskpane/checker/Checker";
import { inProcessChecker } from "../../support/inProcessChecker";
import { openHost } from "../../support/hostWorkbook";

const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const ROWS = 1500;
const form = (rows: number) => ({
  様式: [
    ["2025年度上半期の進捗状況"],
    HEADER,
    ...Array.from({ length: rows }, (_, index) => ["ア）", `施策${index}`, "総務省", "〇", "・実施した。"]),
  ],
});
const madeAt = new Date(2026, 0, 5, 10, 42);
const terms = { settings: { facts: {} }, decisions: [] };

async function checkerOf(rows: number) {
  openHost(form(rows));
  const { checker, traffic } = inProcessChecker();
  checker.tell({ kind: "begin" });
  await readSheetParts({ merges: true }, (part) => checker.tell({ kind: "part", part }));
  return { checker, traffic };
}

describe("the checker beside the page", () => {
  test("finds what a check in one place finds", async () => {
    const { checker } = await checkerOf(ROWS);
    const { findings, sheets, byStatus } = await checker.check(terms);
    const checked = checkWorkbook(await readGrids({ merges: true }));
    expect(findings.map((finding) => ({ ...finding, ministries: undefined }))).toEqual(checked.findings);
    expect(findings).toHaveLength(ROWS);
    expect(sheets).toMatchObject([{ name: "様式", layout: "list", measures: ROWS, headerRows: [2] }]);
    expect(byStatus.total).toBe(ROWS);
  });

  test("finds on opening, before merged areas are read, what is wrong with deadlines", async () => {
    openHost({
      様式: [
        [...HEADER, "期限"],
        ["ア）", "訓練", "総務省", "○", "・実施した。", "いつか"],
        ["イ）", "点検", "総務省", "○", "・実施した。", "2010年13月"],
      ],
    });
    const { checker } = inProcessChecker();
    checker.tell({ kind: "begin" });
    await readSheetParts({ merges: false }, (part) => checker.tell({ kind: "part", part }));
    const { findings } = await checker.check(terms);
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["deadline.unreadable", "F2"],
      ["deadline.unreadable", "F3"],
    ]);
  });

  test("drafts the sheets that a report in one place drafts", async () => {
    const { checker } = await checkerOf(ROWS);
    await checker.check(terms);
    const checked = checkWorkbook(await readGrids({ merges: true }));
    expect(await checker.report(new Map(), { madeAt })).toEqual(
      reportSheets(checked, new Map(), reportWords, { madeAt }),
    );
  });

  test("sends nothing long in one piece", async () => {
    const { checker, traffic } = await checkerOf(ROWS);
    await checker.check(terms);
    await checker.report(new Map(), { madeAt });
    const longest = Math.max(
      ...traffic.replies.map((reply) =>
        reply.kind === "findings" ? reply.findings.length : reply.kind === "rows" ? reply.rows.length : 0,
      ),
    );
    expect(longest).toBeLessThanOrEqual(500);
  });

  test("a reading that broke off changes nothing", async () => {
    const { checker } = await checkerOf(3);
    const before = await checker.check(terms);
    checker.tell({ kind: "begin" });
    checker.tell({ kind: "abandon" });
    expect(await checker.check(terms)).toEqual(before);
  });

  test("says where there is nothing to report", async () => {
    const { checker } = await checkerOf(0);
    await checker.check(terms);
    await expect(checker.report(new Map(), { madeAt })).rejects.toBeInstanceOf(NothingToReport);
  });

  test("a task that is no longer wanted ends at once", async () => {
    const { checker } = await checkerOf(3);
    const controller = new AbortController();
    const checked = checker.check(terms, controller.signal);
    controller.abort(new Error("enough"));
    await expect(checked).rejects.toThrow("enough");
    await expect(checker.check(terms, controller.signal)).rejects.toThrow("enough");
    expect((await checker.check(terms)).findings).toHaveLength(3);
  });

  test("what goes wrong over there is heard of here, with its cause", async () => {
    const { checker } = await checkerOf(1);
    const failure = await checker
      .check({ ...terms, settings: { facts: {}, master: { version: "1" } as never } })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CheckerFailure);
    expect((failure as CheckerFailure).detail).toContain("Error");
  });

  test("what cannot be taken in is heard of with the next check, until there is a new reading", async () => {
    const { checker } = await checkerOf(3);
    await checker.check(terms);
    checker.tell({ kind: "part", part: { kind: "rows" } as never });
    checker.tell({ kind: "part", part: { kind: "sheet" } as never });
    checker.tell({ kind: "part", part: { kind: "rows", sheet: undefined } as never });
    await expect(checker.check(terms)).rejects.toThrow(CheckerFailure);
    checker.tell({ kind: "begin" });
    await readSheetParts({ merges: true }, (part) => checker.tell({ kind: "part", part }));
    expect((await checker.check(terms)).findings).toHaveLength(3);
  });

  test("a worker that dies fails what is waited for, and all that comes after", async () => {
    let die: (message: string) => void = () => undefined;
    const checker = new Checker({ post: () => undefined, listen: (_, onError) => (die = onError) });
    const checked = checker.check(terms);
    die("out of memory");
    await expect(checked).rejects.toThrow("out of memory");
    await expect(checker.check(terms)).rejects.toThrow("out of memory");
  });
});
