import { makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { Activity, Suspense, useState, type ReactNode } from "react";
import { paneWords } from "../../messages/paneMessages.ja";
import { ErrorBoundary } from "./ErrorBoundary";
import { useFocusRing } from "./useFocusRing";
import { panelId, tabId } from "./TabBar";

const useStyles = makeStyles({
  // The attribute alone gives way to any other way of laying it out.
  hidden: { display: "none" },
});

interface Props {
  readonly name: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/**
 * タブの中身: loaded when its tab is first opened, and kept from then on, so that nothing begun in it is lost. One that
 * fails leaves the rest of the pane as it is.
 */
export function TabPanel({ name, isShown, children }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  const [isMade, setMade] = useState(isShown);
  if (isShown && !isMade) setMade(true);
  return (
    <div
      id={panelId(name)}
      role="tabpanel"
      aria-labelledby={tabId(name)}
      tabIndex={-1}
      className={mergeClasses(ring, !isShown && styles.hidden)}
    >
      {isMade && (
        <Activity mode={isShown ? "visible" : "hidden"}>
          <ErrorBoundary>
            <Suspense fallback={<Spinner size="tiny" label={paneWords.loading} />}>{children}</Suspense>
          </ErrorBoundary>
        </Activity>
      )}
    </div>
  );
}
