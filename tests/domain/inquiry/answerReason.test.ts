import type { Answer } from "../../../src/domain/inquiry/Answer";
import { answeredNumbers } from "../../../src/domain/inquiry/answeredNumbers";
import { answerReason } from "../../../src/domain/inquiry/answerReason";

const line = (answer: string, text = "", number = "1-7K3Q-M2XD"): Answer["line"] => ({
  sheet: "照会",
  row: 9,
  number,
  askedSheet: "様式",
  askedCell: "F2",
  value: "〇",
  suggestion: "○",
  answer,
  text,
});
const asked = (ministry: string | undefined): NonNullable<Answer["asked"]> => ({
  sheet: "様式",
  cell: "F2",
  rule: "status.variant",
  ministry,
  current: "〇",
  isSplit: false,
});

test.each<[string, string | undefined, string]>([
  ["実績がないため", "総務省", "総務省の回答: 実績がないため"],
  ["実績が\n ないため ", undefined, "回答: 実績が ないため"],
  ["", "総務省", "総務省の回答による"],
  ["修正案のとおり", "総務省", "総務省の回答による"],
  ["　", undefined, "回答による"],
  ["長".repeat(81), undefined, `回答: ${"長".repeat(79)}…`],
])("%j of %s: %s", (answer, ministry, reason) => {
  expect(answerReason({ line: line(answer), asked: asked(ministry) })).toBe(reason);
});

test("answered is every line in which something is written, in whatever letters its number is", () => {
  const of = (own: Answer["line"]): Answer => ({
    file: "回答.xlsx",
    line: own,
    outcome: "answered",
    asked: undefined,
    newText: undefined,
  });
  const lines = [
    line("はい"),
    line("", "○", "１－AAAA－BBBB"),
    line("　", "", "1-CCCC-CCCC"),
    line("はい", "", "?"),
  ];
  expect(answeredNumbers(lines.map(of))).toEqual(["1-7K3Q-M2XD", "1-AAAA-BBBB"]);
});
