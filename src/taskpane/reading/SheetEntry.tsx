import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { FluentIcon } from "@fluentui/react-icons";
import { useId } from "react";
import { mustAsk } from "../../domain/layout/mustAsk";
import { layoutNames } from "../../messages/ja";
import { readingWords } from "../../messages/paneMessages.ja";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { SeverityIcon } from "../ui/SeverityIcon";
import { useArrival } from "../ui/useArrival";
import { useFocusRing } from "../ui/useFocusRing";
import { formatRows } from "./parseRows";
import type { ReadingEdit } from "./ReadingEdit";
import { SheetDetails } from "./SheetDetails";

const useStyles = makeStyles({
  entry: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: "inherit",
    scrollMarginTop: tokens.spacingVerticalL,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
  },
  button: { cursor: "pointer", ":hover": { textDecorationLine: "underline" } },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
  questions: {
    gridColumnStart: 2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  details: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly edit: ReadingEdit;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly isWanted: boolean;
  readonly onShown: () => void;
}

/** 一枚のシートの読み: in two lines, and everything about it on demand. */
export function SheetEntry({ sheet, edit, isOpen, onToggle, isWanted, onShown }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  const id = useId();
  const heading = useArrival(isWanted, onShown);
  const hasDetails = sheet.reason !== "hidden" && sheet.reason !== "empty";
  const isShown = isOpen && hasDetails;
  return (
    <div className={styles.entry}>
      <h2 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, ring)}>
        {hasDetails ? (
          <button
            type="button"
            className={mergeClasses(styles.line, styles.button, ring)}
            aria-expanded={isShown}
            aria-controls={isShown ? id : undefined}
            onClick={onToggle}
          >
            <Line
              sheet={sheet}
              Icon={isShown ? ChevronDown16Regular : ChevronRight16Regular}
              questions={isShown ? 0 : sheet.questions.length}
            />
          </button>
        ) : (
          <span className={styles.line}>
            <Line sheet={sheet} Icon={SubtractCircle16Regular} questions={0} />
          </span>
        )}
      </h2>
      {isShown && (
        <div id={id} className={styles.details}>
          <SheetDetails sheet={sheet} edit={edit} />
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly sheet: SheetSummary;
  readonly Icon: FluentIcon;
  /** How many are to be told here; where they are shown themselves, none. */
  readonly questions: number;
}

function Line({ sheet, Icon, questions }: LineProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.icon}>
        <Icon />
      </span>
      <span className={styles.name}>{sheet.name}</span>
      <span className={styles.facts}>{factsOf(sheet)}</span>
      {questions > 0 && (
        <span className={styles.questions}>
          <SeverityIcon severity={mustAsk(sheet) ? "warning" : "info"} />
          {readingWords.questions(questions)}
        </span>
      )}
    </>
  );
}

function factsOf({ layout, reason, measures, headerRows, tables }: SheetSummary): string {
  if (layout === "none") return readingWords.unread[reason ?? "noTable"];
  const rows = tables.flatMap(({ firstRow, lastRow }) =>
    [firstRow, lastRow].filter((row) => row !== undefined),
  );
  return [
    readingWords.measures(measures),
    layoutNames[layout],
    headerRows.length === 0
      ? readingPanelWords.noHeaderRows
      : readingPanelWords.headerRowsAt(formatRows(headerRows)),
    ...(rows.length > 0 ? [readingPanelWords.rowSpan(Math.min(...rows), Math.max(...rows))] : []),
  ].join("・");
}
