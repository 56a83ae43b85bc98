import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnReading } from "../../domain/layout/ColumnReading";
import type { MeasureField } from "../../domain/measure/MeasureRow";
import { questionCardWords, readingPanelWords } from "../../messages/readingPanelMessages.ja";
import { shortened } from "../check/shortened";
import type { Answer } from "./editMapping";

const LONGEST_HEADER = 24;
const NONE = "none";

const useStyles = makeStyles({
  other: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    // Fluent's own least width, and that of the longest choice, would be more than the pane has.
    "& select": { minWidth: 0, width: "100%" },
  },
});

interface Props {
  /** Whose column is asked for. */
  readonly field: MeasureField;
  readonly columns: readonly ColumnReading[];
  /** Whether it may be that no column is the one. */
  readonly canBeNone: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** ほかの列を選ぶ欄: taken by its button, so that the arrow keys only look. */
export function OtherColumn({ field, columns, canBeNone, onAnswer }: Props) {
  const styles = useStyles();
  const [chosen, choose] = useState("");
  const take = (): void =>
    onAnswer(chosen === NONE ? { kind: "notThisColumn" } : { kind: "column", column: Number(chosen) });
  return (
    <div className={styles.other}>
      <Field label={questionCardWords.otherColumn(field)} size="small">
        <Select size="small" value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value="">{questionCardWords.pleaseChoose}</option>
          {columns.map(({ column, header }) => (
            <option key={column} value={column}>
              {readingPanelWords.column(column, shortened(header, LONGEST_HEADER))}
            </option>
          ))}
          {canBeNone && <option value={NONE}>{questionCardWords.noColumn}</option>}
        </Select>
      </Field>
      <Button size="small" disabledFocusable={chosen === ""} onClick={take}>
        {questionCardWords.takeColumn}
      </Button>
    </div>
  );
}
