import { makeStyles, tokens } from "@fluentui/react-components";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { noteStyle } from "../ui/noteStyle";
import { ColumnRow } from "./ColumnRow";
import type { ReadingEdit } from "./ReadingEdit";
import { TableRows } from "./TableRows";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { ...noteStyle, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly index: number;
  readonly edit: ReadingEdit;
}

/** 一つの表の読み: what each column became, and which rows were taken. */
export function TableDetails({ sheet, index, edit }: Props) {
  const styles = useStyles();
  const table = sheet.tables[index];
  if (!table) return null;
  const { table: tableName, columns } = readingPanelWords;
  const unread = table.columnReadings.filter(({ field }) => field === undefined).length;
  return (
    <div className={styles.table}>
      <h3 className={styles.title}>
        {sheet.tables.length > 1 ? `${tableName(index)}・${columns}` : columns}
      </h3>
      {unread > 0 && <p className={styles.note}>{readingPanelWords.unreadColumns(unread)}</p>}
      <ul className={styles.list}>
        {table.columnReadings.map((column) => (
          <ColumnRow key={column.column} sheet={sheet} index={index} column={column} edit={edit} />
        ))}
      </ul>
      <TableRows sheet={sheet} index={index} table={table} edit={edit} />
    </div>
  );
}
