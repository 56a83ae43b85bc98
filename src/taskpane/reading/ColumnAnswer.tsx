import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { questionCardWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { askedColumns, askedField, tableOf, type ColumnQuestion } from "./doubts";
import type { Answer } from "./editMapping";
import { headerCell } from "./headerCell";
import { OtherColumn } from "./OtherColumn";
import { RivalColumns } from "./RivalColumns";
import { SampledColumn } from "./SampledColumn";

const useStyles = makeStyles({
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly question: ColumnQuestion;
  readonly sheet: SheetSummary;
  /** Whether nothing else is in doubt: only then may all be taken as it was read. */
  readonly isLast: boolean;
  readonly goTo: (sheet: string, cell: string) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** 列への問いの答え: one of the columns that are asked about, or another one. */
export function ColumnAnswer({ question, sheet, isLast, goTo, onAnswer }: Props) {
  const styles = useStyles();
  const table = sheet.tables[tableOf(sheet, question)];
  const numbers = askedColumns(question);
  const columns = table?.columnReadings ?? [];
  const asked = columns.filter(({ column }) => numbers.includes(column));
  const [only] = asked.length === 1 ? asked : [];
  const take = (column: number): void => onAnswer({ kind: "column", column });
  const look = (column: number): void => goTo(sheet.name, headerCell(table, column));
  return (
    <div className={styles.answers}>
      {asked.length > 1 && <RivalColumns columns={asked} onTake={take} onLook={look} />}
      {only && (
        <>
          <SampledColumn column={only} onLook={() => look(only.column)} />
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            onClick={() => take(only.column)}
          >
            {questionCardWords.rightColumn}
          </Button>
        </>
      )}
      <OtherColumn
        field={askedField(question)}
        columns={columns.filter(({ column }) => !numbers.includes(column))}
        canBeNone={only !== undefined}
        onAnswer={onAnswer}
      />
      {question.kind === "noName" && isLast && (
        <Button size="small" className={styles.button} onClick={() => onAnswer({ kind: "asRead" })}>
          {questionCardWords.noName}
        </Button>
      )}
    </div>
  );
}
