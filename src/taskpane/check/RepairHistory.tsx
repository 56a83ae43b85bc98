import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { checkWords, paneWords } from "../../messages/paneMessages.ja";
import type { PaneActions, PaneState } from "../session/PaneState";
import { Disclosure } from "../ui/Disclosure";

const BatchList = lazy(() => import("./BatchList"));

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** 修正履歴, on request. */
export function RepairHistory({ state, actions }: Props) {
  const styles = useStyles();
  const count = state.journal.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count === 0) return null;
  return (
    <div className={styles.small}>
      <Disclosure label={checkWords.history(count)}>
        <Suspense fallback={<Spinner size="tiny" label={paneWords.loading} />}>
          <BatchList
            journal={state.journal}
            isWorking={state.activity?.isQuiet === false}
            actions={actions}
          />
        </Suspense>
      </Disclosure>
    </div>
  );
}
