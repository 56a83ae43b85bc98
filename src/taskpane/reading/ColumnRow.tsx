import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ColumnReading } from "../../domain/layout/ColumnReading";
import { columnReasonWords } from "../../messages/readingMessages.ja";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { SeverityIcon } from "../ui/SeverityIcon";
import { isDoubtful } from "./doubts";
import { FieldSelect } from "./FieldSelect";
import { headerCell } from "./headerCell";
import type { ReadingEdit } from "./ReadingEdit";
import { samplesOf, samplesStyle } from "./SampledColumn";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 120px",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unsure: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  name: { overflowWrap: "anywhere" },
  header: { fontWeight: tokens.fontWeightSemibold },
  samples: samplesStyle,
  reason: { display: "flex", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  asked: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase200 },
});

interface Props {
  readonly sheet: SheetSummary;
  /** Which of the sheet's tables it is in. */
  readonly index: number;
  readonly column: ColumnReading;
  readonly edit: ReadingEdit;
}

/** 一つの列の読み: its place, header and first values, what it was taken for, and why. */
export function ColumnRow({ sheet, index, column, edit }: Props) {
  const styles = useStyles();
  const reasonId = useId();
  const isUnsure = isDoubtful(sheet, index, column);
  const cell = headerCell(sheet.tables[index], column.column);
  return (
    <li className={mergeClasses(styles.row, isUnsure && styles.unsure)}>
      <div className={styles.name}>
        <LinkButton title={readingPanelWords.toHeader} onClick={() => edit.goTo(sheet.name, cell)}>
          {readingPanelWords.letters(column.column)}
        </LinkButton>{" "}
        <span className={styles.header}>{column.header || readingPanelWords.noHeader}</span>
      </div>
      <FieldSelect sheet={sheet} index={index} column={column} edit={edit} reasonId={reasonId} />
      <div className={styles.samples}>{samplesOf(column)}</div>
      <div id={reasonId} className={mergeClasses(styles.reason, isUnsure && styles.asked)}>
        {isUnsure && (
          <span className={styles.icon}>
            <SeverityIcon severity="warning" />
          </span>
        )}
        <span>
          {columnReasonWords[column.reason]}
          {isUnsure && `・${readingPanelWords.checkThis}`}
        </span>
      </div>
    </li>
  );
}
