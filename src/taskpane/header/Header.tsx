import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { readingWords } from "../../messages/paneMessages.ja";
import type { PaneActions, PaneState } from "../session/PaneState";
import { FactsRow } from "./FactsRow";
import { ReadingLine } from "./ReadingLine";
import type { ReadingDisclosure } from "./useReadingDisclosure";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  reading: { minHeight: "28px", justifyContent: "flex-start" },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly reading: ReadingDisclosure;
  readonly onOpenScheme: () => void;
}

/** 画面の頭: what was read, its details on demand, and 年度・期・状況. */
export function Header({ state, actions, reading, onOpenScheme }: Props) {
  const styles = useStyles();
  const { check } = state;
  return (
    <header className={styles.header}>
      {check ? (
        <>
          <ReadingLine check={check} state={state} actions={actions} disclosure={reading} />
          <FactsRow check={check} settings={state.settings} actions={actions} onOpenScheme={onOpenScheme} />
        </>
      ) : (
        <Spinner className={styles.reading} size="tiny" label={readingWords.reading} />
      )}
    </header>
  );
}
