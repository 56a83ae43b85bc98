import type { Answer } from "../../../src/domain/inquiry/Answer";
import { answerRepairs } from "../../../src/domain/inquiry/answerRepairs";
import { inquiryHeaders, type InquiryColumn } from "../../../src/domain/inquiry/inquiryHeaders";
import { inquiryNumber } from "../../../src/domain/inquiry/inquiryNumber";
import { readAnswers } from "../../../src/jobs/readAnswers";
import { gridOf, type CellSpec } from "../../support/grids";
import { checkForm, formOf } from "../../support/inquiryForm";

type Line = Partial<Record<InquiryColumn, string>>;
const columns: readonly InquiryColumn[] = [
  "number",
  "sheet",
  "cell",
  "value",
  "suggestion",
  "answer",
  "text",
];

const F2 = { sheet: "様式", cell: "F2", rule: "status.variant" };
const asked = {
  number: inquiryNumber(1, F2),
  sheet: F2.sheet,
  cell: F2.cell,
  value: "〇",
  suggestion: "○",
} satisfies Line;

const formWith = (status: string, progress = "・実施した。"): CellSpec[][] => [
  ["001", "（１）備え", "ア）", "訓練の実施", "総務省", status, progress],
];

function answersTo(
  rows: CellSpec[][],
  lines: readonly Line[],
  without: readonly InquiryColumn[] = [],
): Answer[] {
  const left = columns.filter((column) => !without.includes(column));
  const header = left.map((column) => inquiryHeaders[column]);
  const grid = gridOf([header, ...lines.map((line) => left.map((column) => line[column] ?? ""))], [], "照会");
  return readAnswers([{ file: "回答.xlsx", grids: [grid] }], checkForm(formOf(rows)));
}

const outcomesOf = (answers: readonly Answer[]) => answers.map(({ outcome, newText }) => [outcome, newText]);

describe("what becomes of an answer", () => {
  test.each<[string, Line, string, string | undefined]>([
    ["a new text", { text: "◎" }, "corrected", "◎"],
    ["a new text in words: the suggestion", { text: "修正案のとおり" }, "corrected", "○"],
    ["an answer that takes the suggestion", { answer: "修正案のとおり" }, "corrected", "○"],
    ["a new text beside any answer", { answer: "確認しました", text: "△" }, "corrected", "△"],
    ["a new text with blanks at its end", { text: "△ \r\n" }, "corrected", "△"],
    ["empty it", { text: "（空欄にする）" }, "corrected", ""],
    ["an answer", { answer: "確認しました" }, "answered", undefined],
    ["keep it", { answer: "原文のまま" }, "answered", undefined],
    ["keep it, in the column of the new text", { text: "修正なし" }, "answered", undefined],
    ["the same text again", { text: "〇" }, "answered", undefined],
    [
      "the suggestion where there is none",
      { suggestion: "", answer: "修正案のとおり" },
      "answered",
      undefined,
    ],
    [
      "the suggestion to empty it",
      { suggestion: "（空欄にする）", answer: "修正案のとおり" },
      "corrected",
      "",
    ],
    ["nothing", {}, "unanswered", undefined],
    ["blanks", { answer: "　", text: "\n" }, "unanswered", undefined],
    ["いまの記載 written over", { value: "◎" }, "changed", undefined],
    ["a number of nothing", { number: "1-AAAA-BBBB", text: "◎" }, "unknown", undefined],
    [
      "a number of another round is still of this cell",
      { number: inquiryNumber(3, F2), text: "◎" },
      "corrected",
      "◎",
    ],
    ["no number", { number: "", text: "◎" }, "unknown", undefined],
    ["wide letters", { number: asked.number.replace("-", "－"), text: "◎" }, "corrected", "◎"],
  ])("%s", (_, line, outcome, newText) => {
    expect(outcomesOf(answersTo(formWith("〇"), [{ ...asked, ...line }]))).toEqual([[outcome, newText]]);
  });

  test("a new text that only takes a blank at the end away is one", () => {
    const line = { ...asked, value: "〇 ", text: "〇" };
    expect(outcomesOf(answersTo(formWith("〇 "), [line]))).toEqual([["corrected", "〇"]]);
  });

  test("a cell that was mended meanwhile is found by what the line says of its place", () => {
    const [answer] = answersTo(formWith("○"), [{ ...asked, text: "◎" }]);
    expect(answer?.outcome).toBe("changed");
    expect(answer?.asked).toEqual({ ...F2, ministry: "総務省", current: "○", isSplit: false });
  });

  test("where the place is gone from the table, what is still found is known, what was mended is not", () => {
    const line = [{ ...asked, text: "◎" }];
    expect(outcomesOf(answersTo(formWith("〇"), line, ["sheet", "cell", "value"]))).toEqual([
      ["corrected", "◎"],
    ]);
    expect(outcomesOf(answersTo(formWith("○"), line, ["sheet", "cell", "value"]))).toEqual([
      ["unknown", undefined],
    ]);
  });

  test("a sheet that is gone, or a place that does not belong to the number", () => {
    const gone = { ...F2, sheet: "旧様式" };
    const lines = [
      { ...asked, number: inquiryNumber(1, gone), sheet: gone.sheet, text: "◎" },
      { ...asked, number: inquiryNumber(1, { ...F2, cell: "F9" }), cell: "F8", text: "◎" },
    ];
    expect(outcomesOf(answersTo(formWith("〇"), lines))).toEqual([
      ["changed", undefined],
      ["unknown", undefined],
    ]);
  });

  test("two new texts for one cell are told as such, the same one twice is one", () => {
    const twice = (first: string, second: string) =>
      answersTo(formWith("〇"), [
        { ...asked, text: first },
        { ...asked, text: second },
      ]);
    expect(outcomesOf(twice("◎", "△"))).toEqual([
      ["conflicting", undefined],
      ["conflicting", undefined],
    ]);
    expect(outcomesOf(twice("◎", "◎"))).toEqual([
      ["corrected", "◎"],
      ["corrected", "◎"],
    ]);
  });
});

describe("修正文 as repairs", () => {
  test("each cell once, with every rule that was asked; what is only answered mends nothing", () => {
    const progress = "・会議を開き、";
    const G2 = { sheet: "様式", cell: "G2", value: progress };
    const numbered = (rule: string) => ({ ...G2, number: inquiryNumber(1, { ...G2, rule }) });
    const answers = answersTo(formWith("〇", progress), [
      { ...asked, answer: "原文のまま" },
      { ...numbered("text.cut-off"), text: "・会議を開いた。" },
      { ...numbered("text.placeholder"), text: "・会議を開いた。" },
      { ...asked, number: "1-AAAA-BBBB", text: "◎" },
    ]);
    expect(answerRepairs(answers)).toEqual([
      {
        sheet: "様式",
        cell: "G2",
        old: progress,
        text: "・会議を開いた。",
        rules: ["text.cut-off", "text.placeholder"],
        reason: "総務省の回答による",
      },
    ]);
  });

  test("conflicting texts mend nothing", () => {
    const answers = answersTo(formWith("〇"), [
      { ...asked, text: "◎" },
      { ...asked, text: "△" },
    ]);
    expect(answerRepairs(answers)).toEqual([]);
  });

  test("a text that goes on in the next row is compared as a whole, and not put into one cell", () => {
    const rows = [...formWith("○", "・会議を開いた。"), [null, null, null, null, null, null, "・調整中"]];
    const whole = "・会議を開いた。\n・調整中";
    const place = { sheet: "様式", cell: "G2", rule: "text.placeholder" };
    const line = { ...place, number: inquiryNumber(1, place), value: whole, text: "・会議を開いた。" };
    const answers = answersTo(rows, [line]);
    expect(outcomesOf(answers)).toEqual([["corrected", "・会議を開いた。"]]);
    expect(answers[0]?.asked?.isSplit).toBe(true);
    expect(answerRepairs(answers)).toEqual([]);
  });
});
