import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { sheetEditWords } from "../../messages/sheetEditMessages.ja";
import type { PaneActions, PaneState } from "../session/PaneState";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { EditList } from "./EditList";
import { LeftList } from "./LeftList";

const useStyles = makeStyles({ note: { ...noteStyle, margin: 0 } });

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** 作った表での修正を元のシートに戻す: where tables of ours stand, their edits are looked for when that is asked for. */
export function EditsSection({ state, actions }: Props) {
  const styles = useStyles();
  const { sheetEdits: found, reportPlan } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = state.activity?.isQuiet === false;
  const stands = (reportPlan ?? []).some(
    ({ kind, replaces, parts }) => kind !== "findings" && (replaces || parts.length > 0),
  );
  if (!stands && !found) return null;
  const offered = found ? found.edits.length + found.answers.length : 0;
  const isEmpty = found && offered + found.left.length + found.unread.length === 0;
  const goTo: PaneActions["goTo"] = (sheet, cell) => actions.goTo(sheet, cell);
  const take: PaneActions["takeSheetEdits"] = (...taken) => {
    // The list goes with the button that was pressed.
    heading.current?.focus();
    return actions.takeSheetEdits(...taken);
  };
  return (
    <Section title={sheetEditWords.title} heading={heading}>
      <p className={styles.note}>{sheetEditWords.note}</p>
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.findSheetEdits()}>
          {sheetEditWords.find}
        </Button>
      </div>
      <div role="status">
        {found?.unread.map((each) => (
          <p key={each.kind} className={styles.note}>
            {sheetEditWords.unread(each)}
          </p>
        ))}
        {isEmpty && <p className={styles.note}>{sheetEditWords.nothing}</p>}
      </div>
      {found && offered > 0 && (
        <EditList edits={found.edits} answers={found.answers} isBusy={isBusy} onTake={take} goTo={goTo} />
      )}
      {found && found.left.length > 0 && <LeftList left={found.left} goTo={goTo} />}
    </Section>
  );
}
