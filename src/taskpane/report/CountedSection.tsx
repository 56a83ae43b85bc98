import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { summaryWords } from "../../messages/summaryMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** 数字のもとの施策: leads from a number of 集計 to its rows in 施策一覧. */
export function CountedSection({ isBusy, actions }: Props) {
  const styles = useStyles();
  return (
    <Section title={summaryWords.countedTitle}>
      <p className={styles.note}>{summaryWords.countedNote}</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.showCounted("selected")}>
          {summaryWords.showCounted}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.showCounted("all")}>
          {summaryWords.showAll}
        </Button>
      </div>
    </Section>
  );
}
