import { makeStyles, tokens } from "@fluentui/react-components";
import { measureFields } from "../../domain/measure/MeasureRow";
import { fieldNames, layoutNames } from "../../messages/ja";
import { readingWords } from "../../messages/paneMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { ScrollRegion } from "../ui/ScrollRegion";

const useStyles = makeStyles({
  scroll: { maxHeight: "240px" },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0`,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2 },
  columns: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  column: { display: "flex", gap: tokens.spacingHorizontalXS },
  letters: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 読み取りの内容: of each sheet its layout and columns, or why it was not read. */
export function ReadingDetails({ sheets }: { readonly sheets: readonly SheetSummary[] }) {
  const styles = useStyles();
  return (
    <ScrollRegion label={readingWords.details} className={styles.scroll}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <span className={styles.name}>{sheet.name}</span>{" "}
            {sheet.layout === "none" ? <Unread sheet={sheet} /> : <Read sheet={sheet} />}
          </li>
        ))}
      </ul>
    </ScrollRegion>
  );
}

function Unread({ sheet }: { readonly sheet: SheetSummary }) {
  const styles = useStyles();
  return <div className={styles.note}>{readingWords.unread[sheet.reason ?? "noTable"]}</div>;
}

function Read({ sheet }: { readonly sheet: SheetSummary }) {
  const styles = useStyles();
  const facts = [
    layoutNames[sheet.layout],
    readingWords.measures(sheet.measures),
    readingWords.headerRows(sheet.headerRows),
  ];
  return (
    <>
      <div className={styles.note}>{facts.join("・")}</div>
      <dl className={styles.columns}>
        {measureFields.map((field) => {
          const letters = sheet.columns[field];
          return (
            letters !== undefined && (
              <div key={field} className={styles.column}>
                <dt>{fieldNames[field]}</dt>
                <dd className={styles.letters}>{readingWords.column(letters)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
