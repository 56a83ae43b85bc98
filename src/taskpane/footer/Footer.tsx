import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type RefObject } from "react";
import { footerWords } from "../../messages/paneMessages.ja";
import type { Activity, PaneActions, PaneState } from "../session/PaneState";
import { RepairBar } from "./RepairBar";
import { useIsLate } from "../ui/useIsLate";

const useStyles = makeStyles({
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: "32px",
  },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, minWidth: 0 },
  quiet: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  work: { flexGrow: 1, minWidth: 0, display: "grid", gap: tokens.spacingVerticalXS },
  bar: { width: "100%", height: "4px", accentColor: tokens.colorCompoundBrandStroke },
  button: { flexShrink: 0 },
  stuck: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
});

/** Reading stands still this long, in milliseconds, before the pane says what may be the matter. */
const PATIENCE = 3000;

/** 画面の下の帯: when it was checked and 検証する; while a job runs, how far it is and 中止. */
export function Footer({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { activity } = state;
  const isWorking = activity?.isQuiet === false;
  const footer = useRef<HTMLElement>(null);
  useKeptFocus(footer, isWorking);
  return (
    <footer ref={footer} className={styles.footer} data-covers="bottom">
      {!isWorking && <RepairBar state={state} actions={actions} />}
      {activity && isWorking ? (
        <Work activity={activity} onCancel={() => actions.cancel()} />
      ) : (
        <div className={styles.row}>
          <LastChecked checkedAt={state.checkedAt} isUpdating={activity !== undefined} />
          <Button
            appearance="primary"
            data-focus
            className={styles.button}
            onClick={() => void actions.check()}
          >
            {footerWords.check}
          </Button>
        </div>
      )}
    </footer>
  );
}

/**
 * The pressed button goes away when its job begins or ends. The focus stays here then: on what tells of the job, so
 * that a second press stops nothing, and afterwards on 検証する.
 */
function useKeptFocus(footer: RefObject<HTMLElement | null>, isWorking: boolean): void {
  const wasWorking = useRef(isWorking);
  useLayoutEffect(() => {
    const hasChanged = wasWorking.current !== isWorking;
    wasWorking.current = isWorking;
    if (hasChanged && document.activeElement === document.body)
      footer.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
  }, [footer, isWorking]);
}

/** 10:42. */
const clockTime = (time: Date): string => `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`;

interface LastCheckedProps {
  readonly checkedAt: Date | undefined;
  readonly isUpdating: boolean;
}

function LastChecked({ checkedAt, isUpdating }: LastCheckedProps) {
  const styles = useStyles();
  const time = checkedAt && clockTime(checkedAt);
  return (
    <span className={styles.quiet}>
      <span className={styles.text}>
        {time === undefined ? footerWords.notChecked : footerWords.lastChecked(time)}
      </span>
      {isUpdating && <Spinner size="extra-tiny" aria-label={footerWords.updating} />}
    </span>
  );
}

function Work({ activity, onCancel }: { readonly activity: Activity; readonly onCancel: () => void }) {
  const styles = useStyles();
  const isLate = useIsLate(activity, PATIENCE);
  const step = footerWords.steps[activity.step];
  return (
    <>
      {isLate && activity.step === "reading" && (
        <p className={styles.stuck} role="status">
          {footerWords.stuck}
        </p>
      )}
      <div className={styles.row}>
        <div className={styles.work} data-focus role="group" aria-label={step} tabIndex={-1}>
          <span className={styles.text}>{step}</span>
          <progress
            className={styles.bar}
            aria-label={step}
            {...(activity.progress !== undefined && { value: activity.progress })}
          />
        </div>
        <Button
          className={styles.button}
          disabledFocusable={!activity.canCancel}
          title={activity.canCancel ? footerWords.cancel : footerWords.cancelling}
          // The second click of a double click on what stood here before is not meant for this.
          onClick={({ detail }) => detail < 2 && onCancel()}
        >
          {footerWords.cancel}
        </Button>
      </div>
    </>
  );
}
