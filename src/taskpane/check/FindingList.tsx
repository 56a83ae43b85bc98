import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../domain/check/Finding";
import type { Severity } from "../../domain/rules/Rule";
import { checkWords } from "../../messages/paneMessages.ja";
import { defaultPreferences } from "../preferences";
import type { PaneActions } from "../session/PaneState";
import { FindingTree } from "./FindingTree";
import { groupFindings } from "./groupFindings";
import { SeverityFilter } from "./SeverityFilter";
import { SheetFilter } from "./SheetFilter";
import { LinkButton } from "../ui/LinkButton";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hidden: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: readonly Severity[];
  readonly onShow: (shown: readonly Severity[]) => void;
  readonly goTo: PaneActions["goTo"];
}

/** 見つかったことの一覧, with its filters. */
export function FindingList({ findings, shown, onShow, goTo }: Props) {
  const styles = useStyles();
  const [chosenSheet, chooseSheet] = useState("");
  // A sheet may have been put right, renamed or deleted since it was chosen.
  const sheet = findings.some((finding) => finding.sheet === chosenSheet) ? chosenSheet : "";
  const ofSheet = useMemo(
    () => findings.filter((finding) => sheet === "" || finding.sheet === sheet),
    [findings, sheet],
  );
  const visible = useMemo(() => ofSheet.filter(({ severity }) => shown.includes(severity)), [ofSheet, shown]);
  const groups = useMemo(() => groupFindings(visible), [visible]);
  const showAll = (): void => {
    chooseSheet("");
    onShow(defaultPreferences.shown);
  };
  return (
    <>
      <div className={styles.filters}>
        <SeverityFilter findings={ofSheet} shown={shown} onShow={onShow} />
        <SheetFilter findings={findings} sheet={sheet} onChoose={chooseSheet} />
      </div>
      {groups.length > 0 && <FindingTree groups={groups} namesSheets={sheet === ""} goTo={goTo} />}
      {visible.length < findings.length && (
        <p className={styles.hidden}>
          {checkWords.hidden(findings.length - visible.length)}{" "}
          <LinkButton onClick={showAll}>{checkWords.showAll}</LinkButton>
        </p>
      )}
    </>
  );
}
