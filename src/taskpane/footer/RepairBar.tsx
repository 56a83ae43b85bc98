import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkWords } from "../../messages/paneMessages.ja";
import type { PaneActions, PaneState } from "../session/PaneState";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** 確実な修正と、元に戻す: only where there is something to do. */
export function RepairBar({ state: { check, journal }, actions }: Props) {
  const styles = useStyles();
  const safe = (check?.findings ?? []).filter(({ safe, ignored }) => safe && ignored === undefined).length;
  const canUndo = journal.some(({ entries }) => entries.some(({ undoneAt }) => undoneAt === undefined));
  if (safe === 0 && !canUndo) return null;
  return (
    <div className={styles.bar}>
      {safe > 0 && (
        <Button size="small" onClick={() => void actions.repair("safe")}>
          {checkWords.repairSafe(safe)}
        </Button>
      )}
      {canUndo && (
        <Button size="small" onClick={() => void actions.undo("last")}>
          {checkWords.undoLast}
        </Button>
      )}
    </div>
  );
}
