import { answerOutcomes, type Answer } from "../domain/inquiry/Answer";
import { inquiryMessages, outcomeNames } from "../messages/inquiryMessages.ja";

const LONGEST = 40;

/** 回答のあらまし for people: by outcome, each line with its place. */
export function answersSummary(file: string, answers: readonly Answer[]): string {
  const blocks = answerOutcomes.flatMap((outcome) => {
    const same = answers.filter((each) => each.outcome === outcome);
    return same.length === 0
      ? []
      : [`[${outcomeNames[outcome]}] ${same.length}件`, ...same.map((each) => `  ${lineOf(each)}`)];
  });
  return [...blocks, inquiryMessages.unchanged(file), ""].join("\n");
}

function lineOf({ file, line, asked, newText }: Answer): string {
  const target = asked ? ` → ${asked.sheet}!${asked.cell}` : "";
  const place = `${line.number} ${inquiryMessages.place(file, line.sheet, line.row)}${target}`;
  const said = newText === undefined ? line.answer : inquiryMessages.newText(newText);
  return said === "" ? place : `${place}: ${shortened(said)}`;
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/gu, " ");
  return oneLine.length > LONGEST ? `${oneLine.slice(0, LONGEST)}…` : oneLine;
}

/** `answers --json`; what is not known is null. */
export const answersReport = (answers: readonly Answer[]) => ({
  counts: Object.fromEntries(
    answerOutcomes.map((outcome) => [outcome, answers.filter((each) => each.outcome === outcome).length]),
  ),
  answers: answers.map(({ file, line, outcome, asked, newText }) => ({
    file,
    row: line.row,
    number: line.number,
    outcome,
    sheet: asked?.sheet ?? null,
    cell: asked?.cell ?? null,
    rule: asked?.rule ?? null,
    asked: line.value ?? null,
    current: asked?.current ?? null,
    answer: line.answer,
    text: line.text,
    newText: newText ?? null,
  })),
});
