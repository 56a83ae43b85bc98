import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { PaneActions, PaneSettings, PaneState } from "../session/PaneState";
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
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** 設定のタブ. */
export default function SettingsPanel({ state, actions }: Props) {
  const styles = useStyles();
  const { check, settings } = state;
  if (!check) return null;
  const change = (changed: PaneSettings) => actions.changeSettings(changed);
  return (
    <div className={styles.panel}>
      <FactsSection check={check} settings={settings} onChange={change} />
      <SchemeSection scheme={check.scheme} settings={settings} onChange={change} />
      <MasterSection check={check} settings={settings} actions={actions} />
      <KeepSection hasUnsaved={state.hasUnsavedSettings} onSave={() => actions.saveSettings()} />
      <DiagnosisSection report={state.diagnosis} onDiagnose={() => actions.diagnose()} />
      <p className={styles.note}>{settingsWords.build(buildId())}</p>
    </div>
  );
}

interface KeepProps {
  readonly hasUnsaved: boolean;
  readonly onSave: PaneActions["saveSettings"];
}

function KeepSection({ hasUnsaved, onSave }: KeepProps) {
  const styles = useStyles();
  return (
    <Section title={settingsWords.keepTitle}>
      <p className={styles.note}>{settingsWords.keepNote}</p>
      <p className={styles.note} role="status">
        {hasUnsaved ? settingsWords.unsaved : settingsWords.nothingUnsaved}
      </p>
      <div>
        <Button disabledFocusable={!hasUnsaved} onClick={() => void onSave()}>
          {settingsWords.save}
        </Button>
      </div>
    </Section>
  );
}
