import { makeStyles, tokens } from "@fluentui/react-components";
import { questionCardWords } from "../../messages/readingPanelMessages.ja";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { unsureSheets } from "../session/unsureSheets";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { useArrival } from "../ui/useArrival";
import { readingEdit } from "./ReadingEdit";
import { SheetQuestions } from "./SheetQuestions";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
  readonly onOpenReading: (sheet: string) => void;
  /** The focus is to stay in sight: what had it goes away. */
  readonly onAnswered: () => void;
  /** Whether the user was led here. */
  readonly isWanted: boolean;
  readonly onShown: () => void;
}

/** 読み取りの確認: what the user is asked before anything is made of what was read, one card a sheet. */
export function QuestionCards({
  check,
  settings,
  actions,
  isWanted,
  onShown,
  onAnswered,
  onOpenReading,
}: Props) {
  const styles = useStyles();
  const heading = useArrival(isWanted, onShown);
  const edit = readingEdit(settings, actions);
  const answering = {
    ...edit,
    change: (reading: typeof edit.reading) => {
      edit.change(reading);
      onAnswered();
    },
  };
  return (
    <Section title={questionCardWords.title} heading={heading}>
      <p className={styles.note}>{questionCardWords.note}</p>
      <div className={styles.cards}>
        {unsureSheets(check).map((sheet) => (
          <SheetQuestions
            key={sheet.name}
            sheet={sheet}
            edit={answering}
            onOpenReading={() => onOpenReading(sheet.name)}
          />
        ))}
      </div>
    </Section>
  );
}
