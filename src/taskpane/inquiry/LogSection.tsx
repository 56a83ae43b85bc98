import { makeStyles, tokens } from "@fluentui/react-components";
import { addresseeName } from "../../domain/inquiry/addresseeName";
import type { InquiryLog } from "../../domain/inquiry/InquiryLog";
import { inquiryPanelWords } from "../../messages/inquiryPanelMessages.ja";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
    "& th[scope=row], & thead th:nth-child(2)": { textAlign: "start", overflowWrap: "anywhere" },
  },
});

const { logHeader } = inquiryPanelWords;

/** 回の記録: of each round and ministry how much was asked, answered, and is left. */
export function LogSection({ log }: { readonly log: InquiryLog }) {
  const styles = useStyles();
  return (
    <Section title={inquiryPanelWords.logTitle}>
      <p className={styles.note}>{log.length > 0 ? inquiryPanelWords.logNote : inquiryPanelWords.logEmpty}</p>
      {log.length > 0 && (
        <table className={styles.table} aria-label={inquiryPanelWords.logTitle}>
          <thead>
            <tr>
              {Object.values(logHeader).map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(log).map(({ round, ministry, at, numbers, answered }) => (
              <tr key={`${round} ${ministry ?? ""}`}>
                <td>{round}</td>
                <th scope="row">{addresseeName(ministry)}</th>
                <td>{inquiryPanelWords.day(new Date(at))}</td>
                <td>{inquiryPanelWords.count(numbers.length)}</td>
                <td>{inquiryPanelWords.count(answered.length)}</td>
                <td>{inquiryPanelWords.count(numbers.length - answered.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** The last round first. */
const inOrder = (log: InquiryLog): InquiryLog => log.toSorted((a, b) => b.round - a.round);
