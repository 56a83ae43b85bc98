import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../domain/grid/cellAddress";
import { skippedWords } from "../../messages/readingMessages.ja";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import { shortened } from "../check/shortened";
import type { SheetSummary, SkippedSummary } from "../session/PaneState";
import { Disclosure } from "../ui/Disclosure";
import { LinkButton } from "../ui/LinkButton";

const LONGEST_TEXT = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  kind: { fontWeight: tokens.fontWeightSemibold },
  line: { overflowWrap: "anywhere" },
  more: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly goTo: (sheet: string, cell: string) => void;
}

/** 施策として読まなかった行, by what they were taken for. */
export function SkippedLines({ sheet, goTo }: Props) {
  const styles = useStyles();
  const { name, skipped } = sheet;
  if (skipped.length === 0) return null;
  return (
    <Disclosure label={readingPanelWords.skipped(skipped.reduce((sum, { count }) => sum + count, 0))}>
      <ul className={styles.list}>
        {skipped.map((own) => (
          <li key={own.kind}>
            <Kind skipped={own} goToRow={(row) => goTo(name, cellAddress(row, 1))} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface KindProps {
  readonly skipped: SkippedSummary;
  readonly goToRow: (row: number) => void;
}

function Kind({ skipped: { kind, count, first }, goToRow }: KindProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.kind}>{readingPanelWords.skippedOf(skippedWords[kind], count)}</div>
      {first.map(({ row, text }) => (
        <div key={row} className={styles.line}>
          <LinkButton onClick={() => goToRow(row)}>{readingPanelWords.rowAt(row)}</LinkButton>{" "}
          {readingPanelWords.skippedLine(shortened(text, LONGEST_TEXT))}
        </div>
      ))}
      {count > first.length && (
        <div className={styles.more}>{readingPanelWords.moreLines(count - first.length)}</div>
      )}
    </>
  );
}
