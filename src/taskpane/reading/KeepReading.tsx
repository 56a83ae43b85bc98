import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatChoices, parseMappingFile } from "../../jobs/mappingFile";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { PaneState } from "../session/PaneState";
import { CopyButton } from "../ui/CopyButton";
import { LoadFileButton } from "../ui/LoadFileButton";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { joined } from "./editMapping";
import { mappingFileProblem } from "./mappingFileProblem";
import type { ReadingEdit } from "./ReadingEdit";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly state: PaneState;
  readonly edit: ReadingEdit;
  readonly onSave: () => void;
}

/** 読み方を残す: in the workbook, or as a file for another machine. */
export function KeepReading({ state, edit, onSave }: Props) {
  const styles = useStyles();
  const { reading, change } = edit;
  const isWorking = state.activity?.isQuiet === false;
  return (
    <Section title={readingPanelWords.keepTitle}>
      <p className={styles.note}>{readingPanelWords.keepNote}</p>
      <p className={styles.note} role="status">
        {state.hasUnsavedSettings ? settingsWords.unsaved : settingsWords.nothingUnsaved}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={!state.hasUnsavedSettings || isWorking} onClick={onSave}>
          {settingsWords.save}
        </Button>
        <CopyButton
          label={readingPanelWords.copy}
          text={JSON.stringify(formatChoices(reading), undefined, 2)}
        />
        <LoadFileButton
          label={readingPanelWords.load}
          onLoad={(content) => change(joined(reading, parseMappingFile(content)))}
          problemOf={mappingFileProblem}
        />
      </div>
      <p className={styles.note}>{readingPanelWords.loadNote}</p>
    </Section>
  );
}
