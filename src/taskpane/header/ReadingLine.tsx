import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Suspense, useId, useRef } from "react";
import { paneWords, readingWords } from "../../messages/paneMessages.ja";
import { ReadingPanel } from "../reading/lazyReading";
import type { CheckSummary, PaneActions, PaneState } from "../session/PaneState";
import { unsureSheets } from "../session/unsureSheets";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { SeverityIcon } from "../ui/SeverityIcon";
import { useFocusRing } from "../ui/useFocusRing";
import type { ReadingDisclosure } from "./useReadingDisclosure";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "inherit" },
  line: {
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
  words: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  questions: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What was read, in one line. */
function summaryOf({ sheets }: CheckSummary): string {
  const read = sheets.filter(({ layout }) => layout !== "none");
  if (read.length === 0) return readingWords.nothing;
  const measures = read.reduce((sum, sheet) => sum + sheet.measures, 0);
  return readingWords.summary(measures, read.length, [...new Set(read.map(({ layout }) => layout))]);
}

interface Props {
  readonly check: CheckSummary;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly disclosure: ReadingDisclosure;
}

/** 読み取りの一行: what was read and how many questions there are about it; opens the whole of it. */
export function ReadingLine({ check, state, actions, disclosure }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  const id = useId();
  const { isOpen, wanted, toggle, shown } = disclosure;
  const line = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    toggle();
    // The button that was pressed goes away.
    line.current?.focus();
  };
  return (
    <div>
      <h1 className={styles.title}>
        <button
          ref={line}
          type="button"
          className={mergeClasses(styles.line, ring)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
          title={readingWords.details}
        >
          <span className={styles.words}>
            <span>{summaryOf(check)}</span>
            <Questions check={check} />
          </span>
          {isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        </button>
      </h1>
      {isOpen && (
        <div id={id}>
          <ErrorBoundary>
            <Suspense fallback={<Spinner size="tiny" label={paneWords.loading} />}>
              <ReadingPanel state={state} actions={actions} wanted={wanted} onShown={shown} onClose={close} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </div>
  );
}

function Questions({ check }: { readonly check: CheckSummary }) {
  const styles = useStyles();
  const count = check.sheets.reduce((sum, { questions }) => sum + questions.length, 0);
  const isSerious = unsureSheets(check).length > 0;
  if (count === 0 && !isSerious) return null;
  return (
    <span className={styles.questions}>
      <SeverityIcon severity={isSerious ? "warning" : "info"} />
      {readingWords.questions(Math.max(count, 1))}
    </span>
  );
}
