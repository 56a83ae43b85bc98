import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import { readingWords } from "../../messages/paneMessages.ja";
import type { CheckSummary, PaneActions, PaneState } from "../session/PaneState";
import { useFocusRing } from "../ui/useFocusRing";
import { FactsRow } from "./FactsRow";
import { ReadingDetails } from "./ReadingDetails";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: "inherit" },
  summary: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
  },
  reading: { minHeight: "28px", justifyContent: "flex-start" },
});

/** What was read, in one line. */
function summaryOf({ sheets }: CheckSummary): string {
  const read = sheets.filter(({ layout }) => layout !== "none");
  if (read.length === 0) return readingWords.nothing;
  const measures = read.reduce((sum, sheet) => sum + sheet.measures, 0);
  return readingWords.summary(measures, read.length, [...new Set(read.map(({ layout }) => layout))]);
}

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onOpenScheme: () => void;
}

/** 画面の頭: what was read, its details on demand, and 年度・期・状況. */
export function Header({ state, actions, onOpenScheme }: Props) {
  const styles = useStyles();
  const { check } = state;
  return (
    <header className={styles.header}>
      {check ? (
        <>
          <Reading check={check} />
          <FactsRow check={check} settings={state.settings} actions={actions} onOpenScheme={onOpenScheme} />
        </>
      ) : (
        <Spinner className={styles.reading} size="tiny" label={readingWords.reading} />
      )}
    </header>
  );
}

function Reading({ check }: { readonly check: CheckSummary }) {
  const styles = useStyles();
  const ring = useFocusRing();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <h1 className={styles.title}>
        <button
          type="button"
          className={mergeClasses(styles.summary, ring)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
          title={readingWords.details}
        >
          <span>{summaryOf(check)}</span>
          {isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        </button>
      </h1>
      {isOpen && (
        <div id={id}>
          <ReadingDetails sheets={check.sheets} />
        </div>
      )}
    </div>
  );
}
