import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MinistryMaster } from "../../domain/ministry/MinistryMaster";
import { parseMasterFile } from "../../jobs/parseMasterFile";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { CopyButton } from "../ui/CopyButton";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { masterFileProblem } from "./masterFileProblem";
import { MinistryList } from "./MinistryList";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
}

/** 府省庁マスタの設定: the list in effect, and another in its place. */
export function MasterSection({ check, settings, actions }: Props) {
  const styles = useStyles();
  const master = useMaster(actions, settings);
  const toDefault = (): void => {
    const { facts, scheme } = settings;
    void actions.changeSettings({ facts, ...(scheme && { scheme }) });
  };
  return (
    <Section title={settingsWords.masterTitle}>
      <p className={styles.note}>
        {settingsWords.masterVersion(check.master.version, check.master.entries)}
        {settings.master && ` ${settingsWords.masterIsOwn}`}
      </p>
      {master && <MinistryList entries={master.entries} />}
      <div className={styles.buttons}>
        <LoadButton onLoad={(loaded) => void actions.changeSettings({ ...settings, master: loaded })} />
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
function useMaster(actions: PaneActions, settings: PaneSettings): MinistryMaster | undefined {
  const [master, setMaster] = useState<MinistryMaster | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void actions.master().then((answer) => {
      if (isWanted) setMaster(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [actions, settings.master]);
  return master;
}

function LoadButton({ onLoad }: { readonly onLoad: (master: MinistryMaster) => void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  const load = async (file: File): Promise<void> => {
    try {
      onLoad(parseMasterFile(JSON.parse(await file.text())));
      setProblem("");
    } catch (error) {
      setProblem(masterFileProblem(error));
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={settingsWords.loadMaster}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void load(file);
          // The same file may be chosen again after it was put right.
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {settingsWords.loadMaster}
      </Button>
      {problem !== "" && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
