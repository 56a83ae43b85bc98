import { MarksNotMade } from "../../../src/jobs/MarksNotMade";
import { WorkbookFault } from "../../../src/jobs/WorkbookFault";
import { errorWords } from "../../../src/taskpane/notice/errorWords";
import { markWords } from "../../../src/messages/markMessages.ja";
import { HostError } from "../../../src/host/protocol/HostError";
import type { Host } from "../../../src/host/startHost";
import { openHost } from "../../support/hostWorkbook";
import { sessionOn } from "../../support/paneSession";

const HEADER = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const form = {
  様式: [
    ["2025年度上半期の進捗状況"],
    HEADER,
    ["ア）", "訓練の実施", "総務省", "", "・実施した。"],
    ["イ）", "点検の実施", "経産省", "○", "・点検した。"],
  ],
};
const fillAt = ({ book }: Host, row: number, column: number): string | undefined => {
  const fill = book.sheetNamed("様式")?.cell(row - 1, column - 1)?.style?.fill;
  return fill?.type === "pattern" ? fill.fgColor?.rgb?.slice(-6) : undefined;
};
const fills = (host: Host) => [fillAt(host, 3, 4), fillAt(host, 4, 3)];

test("a report with marks colors the cells in which something was found, one without takes that away", async () => {
  const host = openHost(form);
  const { session } = sessionOn(host);
  await session.open();
  await session.makeReport({ marks: true });
  expect(fills(host)).toEqual(["FDE7E9", "FFF4CE"]);
  expect(session.getState().notice).toMatchObject({ kind: "reported", marks: { marked: 2 } });
  await session.makeReport();
  expect(fills(host)).toEqual([undefined, undefined]);
  expect(session.getState().notice).toMatchObject({ kind: "reported", marks: { earlier: { cleared: 2 } } });
});

test("the marks go when the user asks for it", async () => {
  const host = openHost(form);
  const { session } = sessionOn(host);
  await session.open();
  await session.makeReport({ marks: true });
  await session.unmark();
  expect(fills(host)).toEqual([undefined, undefined]);
  expect(session.getState().notice).toMatchObject({ kind: "unmarked", result: { cleared: 2 } });
});

test("where only the marks fail, the sheets are there, and it says so", async () => {
  let written = false;
  const host = openHost(form, {
    beforeAction: () => {
      if (written) throw new HostError("GeneralException", "no");
    },
  });
  const { session } = sessionOn(host);
  await session.open();
  session.subscribe(() => (written ||= session.getState().activity?.step === "marking"));
  await session.makeReport({ marks: true });
  written = false;
  const { notice } = session.getState();
  const error = notice?.kind === "error" ? notice.error : undefined;
  expect(error).toBeInstanceOf(MarksNotMade);
  expect(errorWords(error).message).toBe(markWords.notMarked);
  expect(host.book.sheets.map(({ name }) => name)).toContain("検証結果");
  expect(fills(host)).toEqual([undefined, undefined]);
});

test.each([
  ["asBefore", markWords.notMarked],
  ["unfinished", markWords.partlyMarked],
] as const)("marks that are left %s have words of their own", (state, words) => {
  const cause = new WorkbookFault("host", state);
  expect(errorWords(new MarksNotMade(state, cause))).toMatchObject({ message: words });
});
