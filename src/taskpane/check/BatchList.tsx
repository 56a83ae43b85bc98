import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { standing, type EntryPlace, type Journal, type JournalEntry } from "../../domain/repair/Journal";
import { ruleMessages } from "../../messages/ja";
import { checkWords } from "../../messages/paneMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { shortened } from "./shortened";

/** Of a longer one the rest is to be had as a whole only. */
const SHOWN_ENTRIES = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  entry: { overflowWrap: "anywhere" },
  undone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
});

interface Props {
  readonly journal: Journal;
  readonly isWorking: boolean;
  readonly actions: PaneActions;
}

/** 修正履歴の一覧, the newest first: each batch, and each of its cells, may be taken back. */
export default function BatchList({ journal, isWorking, actions }: Props) {
  const styles = useStyles();
  const open = new Set(standing(journal).map(({ batch, entry }) => `${batch}|${entry}`));
  const isOpen = ({ batch, entry }: EntryPlace): boolean => open.has(`${batch}|${entry}`);
  const undo = (places: readonly EntryPlace[]): void => void actions.undo(places);
  return (
    <div className={styles.list}>
      {open.size > 0 && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={isWorking} onClick={() => void actions.undo("all")}>
            {checkWords.undoAll}
          </Button>
          <Button size="small" disabledFocusable={isWorking} onClick={() => void actions.writeComparison()}>
            {checkWords.comparison}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {journal.toReversed().map(({ id, at, by, entries }) => {
          const places = entries.map((_, entry) => ({ batch: id, entry })).filter(isOpen);
          return (
            <li key={id}>
              <div>{checkWords.historyBatch(new Date(at), by, entries.length)}</div>
              {places.length > 0 && (
                <Button size="small" disabledFocusable={isWorking} onClick={() => undo(places)}>
                  {checkWords.undoBatch}
                </Button>
              )}
              <ul className={styles.list}>
                {entries.slice(0, SHOWN_ENTRIES).map((entry, index) => (
                  <Entry
                    key={index}
                    entry={entry}
                    isOpen={isOpen({ batch: id, entry: index })}
                    actions={actions}
                    onUndo={() => undo([{ batch: id, entry: index }])}
                  />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly entry: JournalEntry;
  readonly isOpen: boolean;
  readonly actions: PaneActions;
  readonly onUndo: () => void;
}

function Entry({ entry, isOpen, actions, onUndo }: EntryProps) {
  const styles = useStyles();
  const { sheet, cell, rules, old, text, reason } = entry;
  const place = `${sheet}!${cell}`;
  const to = text === "" ? checkWords.blankedOut : shortened(text);
  return (
    <li className={styles.entry}>
      <LinkButton onClick={() => void actions.goTo(sheet, cell)}>{place}</LinkButton>{" "}
      <span className={isOpen ? undefined : styles.undone}>
        {checkWords.change(shortened(String(old)), to)}
      </span>{" "}
      {reason ?? rules.map((rule) => ruleMessages[rule].title).join("・")}{" "}
      {isOpen ? (
        <LinkButton title={checkWords.undoOne(place)} onClick={onUndo}>
          {checkWords.undoLast}
        </LinkButton>
      ) : (
        checkWords.undone
      )}
    </li>
  );
}
