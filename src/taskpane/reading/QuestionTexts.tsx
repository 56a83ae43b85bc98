import { makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../../domain/layout/Question";
import { headersOf, questionWords } from "../../messages/readingMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { SeverityIcon } from "../ui/SeverityIcon";
import { doubtsOf, remarksOf } from "./doubts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  question: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
  },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase200 },
  text: { overflowWrap: "anywhere" },
});

/** 問いの一覧: what is not certain about a sheet, the serious ones first. */
export function QuestionTexts({ sheet }: { readonly sheet: SheetSummary }) {
  const styles = useStyles();
  const doubts = doubtsOf(sheet);
  const all = [...doubts, ...remarksOf(sheet)];
  if (all.length === 0) return null;
  return (
    <ul className={styles.list}>
      {all.map((question) => (
        <li key={JSON.stringify(question)} className={styles.question}>
          <span className={styles.icon}>
            <SeverityIcon severity={doubts.includes(question) ? "warning" : "info"} />
          </span>
          <span className={styles.text}>{wordsOf(question, sheet)}</span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(question: Question, { tables }: SheetSummary): string {
  const { problem, remedy } = questionWords(question, headersOf(tables));
  return problem + remedy;
}
