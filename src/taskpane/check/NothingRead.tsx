import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkWords, readingWords } from "../../messages/paneMessages.ja";
import type { SheetSummary } from "../session/PaneState";

const line = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      border: line,
      padding: tokens.spacingHorizontalXS,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
    "& caption": {
      textAlign: "start",
      color: tokens.colorNeutralForeground2,
      paddingBottom: tokens.spacingVerticalXS,
    },
  },
});

interface Props {
  readonly sheets: readonly SheetSummary[];
  readonly onOpenReading: (sheet: string) => void;
}

/** 施策の表がないこと: shows what a readable sheet looks like, and what to do. */
export function NothingRead({ sheets, onOpenReading }: Props) {
  const styles = useStyles();
  const first = sheets.find(({ reason }) => reason === "noTable" || reason === "notChosen");
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{checkWords.noMeasuresTitle}</h2>
      <p className={styles.text}>{checkWords.noMeasuresBody}</p>
      <ExampleTable />
      <p className={styles.text}>{checkWords.noMeasuresNext}</p>
      {first && (
        <div>
          <Button onClick={() => onOpenReading(first.name)}>{readingWords.decide}</Button>
        </div>
      )}
    </div>
  );
}

function ExampleTable() {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>{checkWords.exampleCaption}</caption>
      <thead>
        <tr>
          {checkWords.exampleHeader.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checkWords.exampleRows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((text) => (
              <td key={text}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
