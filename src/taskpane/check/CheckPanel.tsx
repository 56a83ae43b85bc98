import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { Severity } from "../../domain/rules/Rule";
import { checkWords, paneWords } from "../../messages/paneMessages.ja";
import { QuestionCards } from "../reading/lazyReading";
import type { CheckSummary, PaneActions, PaneState } from "../session/PaneState";
import { unsureSheets } from "../session/unsureSheets";
import { FindingList } from "./FindingList";
import { NotRunList } from "./NotRunList";
import { RepairHistory } from "./RepairHistory";
import { NothingRead } from "./NothingRead";
import { NothingFound } from "./NothingFound";
import { Banner } from "../ui/Banner";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { panelId } from "../ui/TabBar";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly shown: readonly Severity[];
  readonly onShow: (shown: readonly Severity[]) => void;
  readonly areQuestionsWanted: boolean;
  readonly onQuestionsShown: () => void;
  readonly onOpenReading: (sheet: string) => void;
}

/** 検証のタブ: what is to be answered first, what was found, and what could not be checked. */
export function CheckPanel(props: Props) {
  const styles = useStyles();
  const { state, actions, shown, onShow, onOpenReading } = props;
  const { check } = state;
  if (!check) return null;
  return (
    <div className={styles.panel}>
      <Questions {...props} check={check} />
      <Caution check={check} isOutdated={state.isOutdated} />
      {check.findings.length > 0 && (
        <FindingList
          findings={check.findings}
          decisions={state.decisions}
          shown={shown}
          onShow={onShow}
          actions={actions}
        />
      )}
      {hasMeasures(check) || check.findings.length > 0 ? (
        <>
          {check.findings.length === 0 && unsureSheets(check).length === 0 && <NothingFound />}
          <NotRunList sheets={check.sheets} />
          <RepairHistory state={state} actions={actions} />
        </>
      ) : (
        <NothingRead sheets={check.sheets} onOpenReading={onOpenReading} />
      )}
    </div>
  );
}

const hasMeasures = ({ sheets }: CheckSummary): boolean => sheets.some(({ layout }) => layout !== "none");

/** What the user is asked before the findings count. */
function Questions({ check, ...props }: Props & { readonly check: CheckSummary }) {
  if (unsureSheets(check).length === 0) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={<Spinner size="tiny" label={paneWords.loading} />}>
        <QuestionCards
          check={check}
          settings={props.state.settings}
          actions={props.actions}
          isWanted={props.areQuestionsWanted}
          onShown={props.onQuestionsShown}
          onOpenReading={props.onOpenReading}
          // The button that was pressed goes away.
          onAnswered={() => document.getElementById(panelId("check"))?.focus({ preventScroll: true })}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What to know before trusting the findings. */
function Caution({ check, isOutdated }: { readonly check: CheckSummary; readonly isOutdated: boolean }) {
  if (isOutdated) return <Banner intent="warning">{checkWords.outdated}</Banner>;
  if (check.seesMerges || !hasMeasures(check)) return null;
  return <Banner intent="info">{checkWords.firstLook}</Banner>;
}
