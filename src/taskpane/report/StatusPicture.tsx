import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StatusCounts } from "../../domain/counting/StatusCounts";
import type { Rounding } from "../../domain/counting/Rounding";
import type { StatusScheme } from "../../domain/status/StatusScheme";
import { counted } from "../../messages/counted";
import { reportTabWords } from "../../messages/reportTabMessages.ja";
import { statusPaint } from "./statusPaint";
import { statusShares, type StatusShare } from "./statusShares";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "28px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  part: {
    minWidth: "3px",
    flexBasis: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    ":not(:first-child)": { borderLeft: `1px solid ${tokens.colorNeutralBackground1}` },
  },
  mark: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& caption": { textAlign: "start", color: tokens.colorNeutralForeground2 },
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { color: tokens.colorNeutralForeground2 },
  number: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginInlineEnd: tokens.spacingHorizontalXS,
    verticalAlign: "-1px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  code: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXS },
});

/** A part narrower than this, in percent, has no room for its mark. */
const ROOM = 8;

interface Props {
  readonly counts: StatusCounts;
  readonly scheme: StatusScheme;
  readonly rounding: Rounding | undefined;
}

/** 状況別の図: a bar for the eye, and the table that says the same. */
export function StatusPicture({ counts, scheme, rounding }: Props) {
  const styles = useStyles();
  const shares = statusShares(counts, scheme, rounding);
  const header = mergeClasses(styles.cell, styles.header);
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {shares.map(
          (share, index) =>
            share.count > 0 && (
              <div
                key={index}
                className={styles.part}
                style={{ ...statusPaint(share.category?.stage, index), flexGrow: share.count }}
              >
                {(share.percent ?? 0) >= ROOM && share.category && (
                  <span className={styles.mark}>{share.category.code}</span>
                )}
              </div>
            ),
        )}
      </div>
      <table className={styles.table}>
        <caption>{reportTabWords.statusOf(counts.total)}</caption>
        <thead>
          <tr>
            <th scope="col" className={header}>
              {reportTabWords.status}
            </th>
            <th scope="col" className={mergeClasses(header, styles.number)}>
              {reportTabWords.count}
            </th>
            <th scope="col" className={mergeClasses(header, styles.number)}>
              {reportTabWords.percent}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, index) => (
            <ShareRow key={index} share={share} index={index} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ShareRow({ share, index }: { readonly share: StatusShare; readonly index: number }) {
  const styles = useStyles();
  const { category, count, percent } = share;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <span className={styles.swatch} style={statusPaint(category?.stage, index)} aria-hidden />
        {category ? (
          <>
            <span className={styles.code}>{category.code}</span>
            {category.label}
          </>
        ) : (
          reportTabWords.unknown
        )}
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{counted(count)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{reportTabWords.percentOf(percent)}</td>
    </tr>
  );
}
