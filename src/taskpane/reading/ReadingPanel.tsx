import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { mustAsk } from "../../domain/layout/mustAsk";
import { readingWords } from "../../messages/paneMessages.ja";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { CheckSummary, PaneActions, PaneState } from "../session/PaneState";
import { FactEvidence } from "./FactEvidence";
import { KeepReading } from "./KeepReading";
import { LearnedWordList } from "./LearnedWordList";
import { readingEdit } from "./ReadingEdit";
import { SheetEntry } from "./SheetEntry";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The sheet to which the user was led. */
  readonly wanted: string | undefined;
  readonly onShown: () => void;
  readonly onClose: () => void;
}

/** 読み取りの内容: what was read of every sheet and why, to be looked at and put right. */
export function ReadingPanel({ state, actions, wanted, onShown, onClose }: Props) {
  const styles = useStyles();
  const { check, settings } = state;
  const [open, setOpen] = useState(() => new Set(check && firstToShow(check)));
  if (wanted !== undefined && !open.has(wanted)) setOpen(new Set([...open, wanted]));
  if (!check) return null;
  const edit = readingEdit(settings, actions);
  return (
    <section className={styles.panel} aria-label={readingWords.details}>
      {check.sheets.map((sheet) => (
        <SheetEntry
          key={sheet.name}
          sheet={sheet}
          edit={edit}
          isOpen={open.has(sheet.name)}
          onToggle={() => setOpen(toggled(open, sheet.name))}
          isWanted={wanted === sheet.name}
          onShown={onShown}
        />
      ))}
      <FactEvidence check={check} goTo={edit.goTo} />
      <LearnedWordList edit={edit} />
      <KeepReading state={state} edit={edit} onSave={() => void actions.saveSettings()} />
      <div>
        <Button size="small" onClick={onClose}>
          {readingPanelWords.close}
        </Button>
      </div>
    </section>
  );
}

/** The sheet that needs a look, else the first that was read. */
const firstToShow = ({ sheets }: CheckSummary): string[] => {
  const first = sheets.find(mustAsk) ?? sheets.find(({ layout }) => layout !== "none") ?? sheets[0];
  return first ? [first.name] : [];
};

function toggled(open: ReadonlySet<string>, name: string): Set<string> {
  const others = [...open].filter((each) => each !== name);
  return new Set(open.has(name) ? others : [...others, name]);
}
