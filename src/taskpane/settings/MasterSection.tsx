import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import { parseMasterFile } from "../../jobs/parseMasterFile";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { without } from "../session/without";
import { CopyButton } from "../ui/CopyButton";
import { LoadFileButton } from "../ui/LoadFileButton";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { masterFileProblem } from "./masterFileProblem";
import { MinistryList } from "./MinistryList";
import { SheetButton } from "./SheetButton";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
  /** A job of the user's is going on; there is only one at a time. */
  readonly isWorking: boolean;
}

/** 府省庁マスタの設定: the list in effect, and another in its place. */
export function MasterSection({ check, settings, actions, isWorking }: Props) {
  const styles = useStyles();
  const master = useMaster(actions, check.master.version);
  const sheet = check.references.get("master");
  const load = (loaded: MinistryMaster): void =>
    void (sheet === undefined
      ? actions.changeSettings({ ...settings, master: loaded })
      : actions.writeReference({ kind: "master", master: loaded }));
  const toDefault = (): void => void actions.changeSettings(without(settings, "master"));
  return (
    <Section title={settingsWords.masterTitle}>
      <p className={styles.note}>
        {settingsWords.masterVersion(check.master.version, check.master.entries)}
        {settings.master && ` ${settingsWords.masterIsOwn}`}
      </p>
      {sheet !== undefined && !settings.master && (
        <p className={styles.note}>{settingsWords.isInSheet(sheet)}</p>
      )}
      {master && <MinistryList entries={master.entries} />}
      <div className={styles.buttons}>
        <SheetButton
          sheet={sheet}
          content={master && { kind: "master", master }}
          isWorking={isWorking}
          actions={actions}
        />
        <LoadFileButton
          label={settingsWords.loadMaster}
          onLoad={(content) => load(parseMasterFile(content))}
          problemOf={masterFileProblem}
        />
        {master && (
          <CopyButton label={settingsWords.copyMaster} text={JSON.stringify(master, undefined, 2)} />
        )}
        <Button size="small" disabledFocusable={!settings.master} onClick={toDefault}>
          {settingsWords.toDefault}
        </Button>
      </div>
    </Section>
  );
}

/** The master in effect; undefined until it has come. */
function useMaster(actions: PaneActions, version: string): MinistryMaster | undefined {
  const [master, setMaster] = useState<MinistryMaster | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void actions.master().then((answer) => {
      if (isWanted) setMaster(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [actions, version]);
  return master;
}
