import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { MeasureEdit } from "../../domain/sheet/MeasureEdits";
import { measureEditWords } from "../../messages/measureEditMessages.ja";
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

/** 施策一覧での修正を元のシートに戻す: where there is a 施策一覧, its edits are looked for when that is asked for. */
export function EditsSection({ state, actions }: Props) {
  const styles = useStyles();
  const { measureEdits: found, reportPlan } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = state.activity?.isQuiet === false;
  const stands = (reportPlan ?? []).some(({ kind, replaces }) => kind === "measures" && replaces);
  if (!stands && !found) return null;
  const isEmpty = found && found.edits.length + found.left.length === 0;
  const goTo: PaneActions["goTo"] = (sheet, cell) => actions.goTo(sheet, cell);
  const take = (edits: readonly MeasureEdit[]): void => {
    // The list goes with the button that was pressed.
    heading.current?.focus();
    void actions.takeMeasureEdits(edits);
  };
  return (
    <Section title={measureEditWords.title} heading={heading}>
      <p className={styles.note}>{measureEditWords.note}</p>
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.findMeasureEdits()}>
          {measureEditWords.find}
        </Button>
      </div>
      <div role="status">
        {isEmpty && <p className={styles.note}>{measureEditWords.nothing[found.state]}</p>}
      </div>
      {found && found.edits.length > 0 && (
        <EditList edits={found.edits} isBusy={isBusy} onTake={take} goTo={goTo} />
      )}
      {found && found.left.length > 0 && <LeftList sheet={found.sheet} left={found.left} goTo={goTo} />}
    </Section>
  );
}
