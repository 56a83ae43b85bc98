import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BlockPicture, PictureLine } from "../../domain/summary/blockPictures";
import type { CountUnit } from "../../domain/summary/SummaryBlock";
import type { StatusCategory, StatusScheme } from "../../domain/status/StatusScheme";
import { summaryWords } from "../../messages/summaryMessages.ja";
import { noteStyle } from "../ui/noteStyle";
import { statusPaint } from "./statusPaint";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", ...noteStyle },
  word: {
    width: "38%",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    paddingInlineEnd: tokens.spacingHorizontalXS,
  },
  bar: { display: "flex", height: "14px" },
  part: { minWidth: "2px", flexBasis: 0, border: `1px solid ${tokens.colorNeutralStroke1}` },
  number: { width: "64px", textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  whole: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly picture: BlockPicture;
  readonly scheme: StatusScheme;
  readonly unit: CountUnit;
}

/** 作る前の絵: a bar for each of the first lines, as long as it counts, with its number in words. */
export function BlockPictureView({ picture, scheme, unit }: Props) {
  const styles = useStyles();
  const { lines, lineCount, whole } = picture;
  const barred = lines.length > 0 ? lines : whole ? [whole] : [];
  const longest = Math.max(1, ...barred.map(sumOf));
  const stages = stagesOf(picture, scheme);
  const rest = lineCount - lines.length;
  return (
    <table className={styles.table} aria-label={picture.title}>
      <tbody>
        {lines.map((line, index) => (
          <Line key={index} line={line} longest={longest} stages={stages} unit={unit} />
        ))}
        {rest > 0 && (
          <tr>
            <td colSpan={3}>{summaryWords.more(rest)}</td>
          </tr>
        )}
        {whole && (
          <Line
            line={whole}
            longest={lines.length === 0 ? longest : undefined}
            stages={stages}
            unit={unit}
            isWhole
          />
        )}
      </tbody>
    </table>
  );
}

const sumOf = ({ counts }: PictureLine): number => counts.reduce((sum, count) => sum + count, 0);

type Stage = StatusCategory["stage"] | undefined;

/** Columns that are no categories are told apart by their patterns. */
const stagesOf = ({ columns }: BlockPicture, { categories }: StatusScheme): readonly Stage[] =>
  columns.map((column) => categories.find(({ code }) => code === column)?.stage);

interface LineProps {
  readonly line: PictureLine;
  /** Undefined: without a bar. */
  readonly longest: number | undefined;
  readonly stages: readonly Stage[];
  readonly unit: CountUnit;
  readonly isWhole?: boolean;
}

function Line({ line, longest, stages, unit, isWhole = false }: LineProps) {
  const styles = useStyles();
  return (
    <tr className={isWhole ? styles.whole : undefined}>
      <th scope="row" className={styles.word} title={line.text}>
        {line.text}
      </th>
      <td aria-hidden>
        {longest !== undefined && (
          <div className={styles.bar} style={{ width: `${(sumOf(line) / longest) * 100}%` }}>
            {line.counts.map(
              (count, index) =>
                count > 0 && (
                  <div
                    key={index}
                    className={styles.part}
                    style={{ ...statusPaint(stages[index], index), flexGrow: count }}
                  />
                ),
            )}
          </div>
        )}
      </td>
      <td className={mergeClasses(styles.number)}>{summaryWords.total(line.total, unit)}</td>
    </tr>
  );
}
