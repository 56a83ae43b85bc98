import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/rules/Rule";
import { checkWords } from "../../messages/paneMessages.ja";
import type { CheckSummary, PaneActions, PaneState } from "../session/PaneState";
import { FindingList } from "./FindingList";
import { NotRunList } from "./NotRunList";
import { NothingRead } from "./NothingRead";
import { NothingFound } from "./NothingFound";
import { Banner } from "../ui/Banner";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly shown: readonly Severity[];
  readonly onShow: (shown: readonly Severity[]) => void;
}

/** 検証のタブ: what was found, and what could not be checked. */
export function CheckPanel({ state, actions, shown, onShow }: Props) {
  const styles = useStyles();
  const { check } = state;
  if (!check) return null;
  return (
    <div className={styles.panel}>
      <Caution check={check} isOutdated={state.isOutdated} />
      {check.findings.length > 0 && (
        <FindingList
          findings={check.findings}
          shown={shown}
          onShow={onShow}
          goTo={(sheet, cell) => actions.goTo(sheet, cell)}
        />
      )}
      {hasMeasures(check) || check.findings.length > 0 ? (
        <>
          {check.findings.length === 0 && <NothingFound />}
          <NotRunList sheets={check.sheets} />
        </>
      ) : (
        <NothingRead />
      )}
    </div>
  );
}

const hasMeasures = ({ sheets }: CheckSummary): boolean => sheets.some(({ layout }) => layout !== "none");

/** What to know before trusting the findings. */
function Caution({ check, isOutdated }: { readonly check: CheckSummary; readonly isOutdated: boolean }) {
  if (isOutdated) return <Banner intent="warning">{checkWords.outdated}</Banner>;
  if (check.seesMerges || !hasMeasures(check)) return null;
  return <Banner intent="info">{checkWords.firstLook}</Banner>;
}
