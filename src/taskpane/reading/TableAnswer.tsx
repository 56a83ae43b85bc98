import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../../domain/layout/Question";
import { fieldNames } from "../../messages/ja";
import { questionCardWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { tableOf } from "./doubts";
import type { Answer } from "./editMapping";
import { headerCell } from "./headerCell";
import { SampledColumn } from "./SampledColumn";

const useStyles = makeStyles({
  columns: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  column: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  field: { fontWeight: tokens.fontWeightSemibold },
  own: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly question: Question;
  readonly sheet: SheetSummary;
  readonly goTo: (sheet: string, cell: string) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** 表への問いの答え: to be read as it was, or, where no header is known, as it is proposed or not at all. */
export function TableAnswer({ question, sheet, goTo, onAnswer }: Props) {
  const styles = useStyles();
  const isProposal = question.kind === "unknownHeader";
  return (
    <>
      {isProposal && <Proposal question={question} sheet={sheet} goTo={goTo} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => onAnswer({ kind: "asRead" })}>
          {isProposal ? questionCardWords.readThis : questionCardWords.asRead}
        </Button>
        {isProposal && (
          <Button size="small" onClick={() => onAnswer({ kind: "notMeasures" })}>
            {questionCardWords.notMeasures}
          </Button>
        )}
      </div>
    </>
  );
}

/** What each column would be read as. */
function Proposal({ question, sheet, goTo }: Omit<Props, "onAnswer">) {
  const styles = useStyles();
  const table = sheet.tables[tableOf(sheet, question)];
  return (
    <dl className={styles.columns} aria-label={questionCardWords.proposal}>
      {table?.columnReadings.map(
        (reading) =>
          reading.field !== undefined && (
            <div key={reading.column} className={styles.column}>
              <dt className={styles.field}>{fieldNames[reading.field]}</dt>
              <dd className={styles.own}>
                <SampledColumn
                  column={reading}
                  onLook={() => goTo(sheet.name, headerCell(table, reading.column))}
                />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
