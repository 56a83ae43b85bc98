import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../domain/layout/SheetReading";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { CommitInput } from "../ui/CommitInput";
import { setHeaderRows, setRows } from "./editMapping";
import { formatRows, parseRow, parseRows } from "./parseRows";
import type { ReadingEdit } from "./ReadingEdit";
import { rowsOf } from "./sheetChoice";

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    // Fluent's own least width would not let two of them stand in a row.
    "& input": { minWidth: 0, width: "100%" },
    "& > *": { minWidth: 0 },
  },
  whole: { gridColumn: "1 / -1" },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly index: number;
  readonly table: TableReading;
  readonly edit: ReadingEdit;
}

const placeholderOf = (found: number | undefined): string =>
  found === undefined ? readingPanelWords.auto : readingPanelWords.autoAs(String(found));

/** 見出しの行と、最初と最後の行の欄. */
export function TableRows({ sheet, index, table, edit }: Props) {
  const styles = useStyles();
  const { reading, change } = edit;
  const chosen = rowsOf(reading, sheet, table);
  const shown = (row: number | undefined): string => (row === undefined ? "" : String(row));
  const set = (key: keyof typeof chosen, text: string): void =>
    change(setRows(reading, sheet, index, { ...chosen, [key]: parseRow(text) ?? undefined }));
  return (
    <div className={styles.rows}>
      <div className={styles.whole}>
        <CommitInput
          label={readingPanelWords.headerRow}
          hint={readingPanelWords.headerRowHint}
          value={formatRows(table.headerRows)}
          isRight={(text) => parseRows(text) !== undefined}
          wrong={readingPanelWords.headerRowWrong}
          onCommit={(text) => change(setHeaderRows(reading, sheet, index, parseRows(text) ?? []))}
        />
      </div>
      {(["firstRow", "lastRow"] as const).map((key) => (
        <CommitInput
          key={key}
          label={readingPanelWords[key]}
          placeholder={placeholderOf(table[key])}
          value={shown(chosen[key])}
          isRight={(text) => parseRow(text) !== undefined}
          wrong={readingPanelWords.rowWrong}
          onCommit={(text) => set(key, text)}
        />
      ))}
    </div>
  );
}
