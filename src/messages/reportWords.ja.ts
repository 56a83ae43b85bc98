import type { NotRun } from "../domain/check/Finding";
import type { NoMeasures } from "../domain/layout/SheetReading";
import { findingMessage, notRunMessage, ruleMessages } from "./ja";
import { headersOf, questionMessage } from "./readingMessages.ja";
import type { Question } from "../domain/layout/Question";
import type { SheetReading } from "../domain/layout/SheetReading";

/** What was not checked and why, by the title of its rule. */
const notRunSentence = (notRun: NotRun): string =>
  `${ruleMessages[notRun.rule].title}: ${notRunMessage(notRun)}`;

/** The words of 検証結果. */
export const reportWords = {
  finding: findingMessage,
  notRun: notRunSentence,
  /** What a reading is not sure of. */
  question: ({ tables }: Pick<SheetReading, "tables">, question: Question): string =>
    `読み取りの確認: ${questionMessage(question, headersOf(tables))}`,
  unread: (reason: NoMeasures): string =>
    notRunMessage({ lacks: reason === "noTable" ? "measures" : reason }),
};
