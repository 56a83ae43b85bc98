import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ColumnReading } from "../../domain/layout/ColumnReading";
import { questionCardWords } from "../../messages/readingPanelMessages.ja";
import { LinkButton } from "../ui/LinkButton";
import { SampledColumn } from "./SampledColumn";

const useStyles = makeStyles({
  rivals: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  button: {
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly columns: readonly ColumnReading[];
  readonly onTake: (column: number) => void;
  readonly onLook: (column: number) => void;
}

/** どの列かを選ぶボタン: one for each column that could be it. */
export function RivalColumns({ columns, onTake, onLook }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.rivals}>
      {columns.map((reading) => {
        const { column, field } = reading;
        return (
          <Fragment key={column}>
            <Button size="small" className={styles.button} onClick={() => onTake(column)}>
              <SampledColumn column={reading} {...(field !== undefined && { mark: questionCardWords.now })} />
            </Button>
            <LinkButton onClick={() => onLook(column)}>{questionCardWords.look(column)}</LinkButton>
          </Fragment>
        );
      })}
    </div>
  );
}
