import { makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../../domain/layout/Question";
import { headersOf, questionWords } from "../../messages/readingMessages.ja";
import { questionCardWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { noteStyle } from "../ui/noteStyle";
import { SeverityIcon } from "../ui/SeverityIcon";
import { ColumnAnswer } from "./ColumnAnswer";
import { doubtsOf, isAboutColumn, tableOf } from "./doubts";
import { answerQuestion, type Answer } from "./editMapping";
import type { ReadingEdit } from "./ReadingEdit";
import { TableAnswer } from "./TableAnswer";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  problem: { fontWeight: tokens.fontWeightSemibold },
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly edit: ReadingEdit;
  readonly onOpenReading: () => void;
}

/** 一枚のシートへの問い, each with its answers; what is about the table as a whole comes last. */
export function SheetQuestions({ sheet, edit, onOpenReading }: Props) {
  const styles = useStyles();
  const doubts = doubtsOf(sheet);
  const ofColumns = doubts.filter(isAboutColumn);
  const ofTable = doubts.filter((doubt) => !isAboutColumn(doubt));
  const answer = (question: Question, given: Answer): void =>
    edit.change(answerQuestion(edit.reading, sheet, question, given));
  const [first] = ofTable;
  return (
    <section className={styles.card} aria-label={sheet.name}>
      <h3 className={styles.title}>
        <SeverityIcon severity="warning" />
        {sheet.name}
      </h3>
      {ofColumns.map((question) => (
        <div key={JSON.stringify(question)} className={styles.question}>
          <QuestionText question={question} sheet={sheet} />
          <ColumnAnswer
            question={question}
            sheet={sheet}
            isLast={doubts.length === 1}
            goTo={edit.goTo}
            onAnswer={(given) => answer(question, given)}
          />
        </div>
      ))}
      {ofTable.map((question) => (
        <QuestionText key={JSON.stringify(question)} question={question} sheet={sheet} />
      ))}
      {first &&
        (ofColumns.length === 0 ? (
          <TableAnswer
            question={first}
            sheet={sheet}
            goTo={edit.goTo}
            onAnswer={(given) => answer(first, given)}
          />
        ) : (
          <p className={styles.note}>{questionCardWords.firstOthers}</p>
        ))}
      <div>
        <LinkButton onClick={onOpenReading}>{questionCardWords.openReading}</LinkButton>
      </div>
    </section>
  );
}

function QuestionText({ question, sheet }: { readonly question: Question; readonly sheet: SheetSummary }) {
  const styles = useStyles();
  const table = sheet.tables[tableOf(sheet, question)];
  const { problem, remedy } = questionWords(question, headersOf(table ? [table] : []));
  return (
    <p className={styles.text}>
      <span className={styles.problem}>{problem}</span>
      <br />
      {remedy}
    </p>
  );
}
