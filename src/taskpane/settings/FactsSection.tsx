import { makeStyles } from "@fluentui/react-components";
import type { DocumentFacts } from "../../domain/document/DocumentFacts";
import { settingsWords } from "../../messages/settingsMessages.ja";
import { FiscalYearSelect, TermSelect } from "../header/FactSelects";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { AsOfInput } from "./AsOfInput";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly onChange: PaneActions["changeSettings"];
}

/** 年度・期・基準日の設定. */
export function FactsSection({ check, settings, onChange }: Props) {
  const styles = useStyles();
  const facts = {
    chosen: settings.facts,
    document: check.documentFacts,
    sources: check.factSources,
    onChange: (chosen: DocumentFacts) => void onChange({ ...settings, facts: chosen }),
  };
  return (
    <Section title={settingsWords.factsTitle}>
      <p className={styles.note}>{settingsWords.factsNote}</p>
      <FiscalYearSelect {...facts} />
      <TermSelect {...facts} />
      <AsOfInput {...facts} />
    </Section>
  );
}
