import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { PaneActions, PaneSettings, PaneState } from "../session/PaneState";
import { CommitInput } from "../ui/CommitInput";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { buildId } from "./buildId";
import { DiagnosisSection } from "./DiagnosisSection";
import { FactsSection } from "./FactsSection";
import { MasterSection } from "./MasterSection";
import { SchemeSection } from "./SchemeSection";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    "& section + section": {
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingTop: tokens.spacingVerticalL,
    },
  },
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Whether the user has asked for 状況の区分, wherever it stands on the page. */
  readonly isSchemeWanted: boolean;
  readonly onSchemeShown: () => void;
}

/** 設定のタブ. */
export default function SettingsPanel({ state, actions, isSchemeWanted, onSchemeShown }: Props) {
  const styles = useStyles();
  const { check, settings } = state;
  if (!check) return null;
  const change = (changed: PaneSettings) => actions.changeSettings(changed);
  const isWorking = state.activity?.isQuiet === false;
  return (
    <div className={styles.panel}>
      <FactsSection check={check} settings={settings} onChange={change} />
      <SchemeSection
        check={check}
        settings={settings}
        actions={actions}
        isWorking={isWorking}
        isWanted={isSchemeWanted}
        onShown={onSchemeShown}
      />
      <MasterSection check={check} settings={settings} actions={actions} isWorking={isWorking} />
      <KeepSection
        hasUnsaved={state.hasUnsavedSettings}
        isWorking={isWorking}
        onSave={() => actions.saveSettings()}
      >
        <UserNameField settings={settings} onChange={change} />
      </KeepSection>
      <DiagnosisSection
        report={state.diagnosis}
        isWorking={isWorking}
        onDiagnose={() => actions.diagnose()}
      />
      <p className={styles.note}>{settingsWords.build(buildId())}</p>
    </div>
  );
}

interface UserNameProps {
  readonly settings: PaneSettings;
  readonly onChange: PaneActions["changeSettings"];
}

/** 修正の記録に残す名前: Excel tells of nobody. */
function UserNameField({ settings, onChange }: UserNameProps) {
  const { userName = "", ...others } = settings;
  const commit = (value: string): void => {
    const name = value.trim();
    void onChange(name === "" ? others : { ...others, userName: name });
  };
  return (
    <CommitInput
      label={settingsWords.userName}
      hint={settingsWords.userNameHint}
      value={userName}
      isRight={() => true}
      wrong=""
      onCommit={commit}
    />
  );
}

interface KeepProps {
  readonly hasUnsaved: boolean;
  /** A job of the user's is going on; there is only one at a time. */
  readonly isWorking: boolean;
  readonly onSave: PaneActions["saveSettings"];
  readonly children: ReactNode;
}

function KeepSection({ hasUnsaved, isWorking, onSave, children }: KeepProps) {
  const styles = useStyles();
  return (
    <Section title={settingsWords.keepTitle}>
      {children}
      <p className={styles.note}>{settingsWords.keepNote}</p>
      <p className={styles.note} role="status">
        {hasUnsaved ? settingsWords.unsaved : settingsWords.nothingUnsaved}
      </p>
      <div>
        <Button disabledFocusable={!hasUnsaved || isWorking} onClick={() => void onSave()}>
          {settingsWords.save}
        </Button>
      </div>
    </Section>
  );
}
