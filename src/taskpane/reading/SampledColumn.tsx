import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnReading } from "../../domain/layout/ColumnReading";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import { shortened } from "../check/shortened";
import { LinkButton } from "../ui/LinkButton";

const LONGEST_SAMPLE = 14;

/** 見本の見た目: soft, and broken anywhere, as it is cut anyway. */
export const samplesStyle = {
  color: tokens.colorNeutralForeground2,
  wordBreak: "break-all",
} as const;

const useStyles = makeStyles({
  column: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  mark: {
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  samples: { display: "block", ...samplesStyle },
});

/** 列の見本の文: its first values. */
export const samplesOf = ({ samples, isHidden }: ColumnReading): string =>
  [
    samples.length === 0
      ? readingPanelWords.noSamples
      : readingPanelWords.samples(samples.map((sample) => shortened(sample, LONGEST_SAMPLE))),
    ...(isHidden ? [readingPanelWords.hiddenColumn] : []),
  ].join("・");

interface Props {
  readonly column: ColumnReading;
  /** What is to be told apart of it. */
  readonly mark?: string;
  /** Leads to its header. */
  readonly onLook?: () => void;
}

/** 列とその見本. */
export function SampledColumn({ column, mark, onLook }: Props) {
  const styles = useStyles();
  const name = readingPanelWords.column(column.column, column.header);
  return (
    <span className={styles.column}>
      <span className={styles.name}>
        {onLook ? (
          <LinkButton title={readingPanelWords.toHeader} onClick={onLook}>
            {name}
          </LinkButton>
        ) : (
          name
        )}
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      </span>
      <span className={styles.samples}>{samplesOf(column)}</span>
    </span>
  );
}
