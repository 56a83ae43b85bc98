import { makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnReading } from "../../domain/layout/ColumnReading";
import type { ReadingChoices } from "../../domain/layout/ReadingChoices";
import { measureFields, type MeasureField } from "../../domain/measure/MeasureRow";
import { fieldNames } from "../../messages/ja";
import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { setColumn } from "./editMapping";
import type { ReadingEdit } from "./ReadingEdit";

const useStyles = makeStyles({
  // Fluent's own least width would be too much beside the header.
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, width: "100%" } },
});

interface Props {
  readonly sheet: SheetSummary;
  readonly index: number;
  readonly column: ColumnReading;
  readonly edit: ReadingEdit;
  /** Where it says why the column was taken for what it is. */
  readonly reasonId: string;
}

/** 列の項目を選ぶ欄. */
export function FieldSelect({ sheet, index, column, edit, reasonId }: Props) {
  const styles = useStyles();
  const { field, choose, leave } = useField({ sheet, index, column, edit });
  const columns = sheet.tables[index]?.columns ?? {};
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={readingPanelWords.fieldOf(column.column, column.header)}
      aria-describedby={reasonId}
      value={field ?? ""}
      onBlur={leave}
      onChange={(_, { value }) => choose(measureFields.find((each) => each === value))}
    >
      <option value="">{readingPanelWords.unread}</option>
      {measureFields.map((each) => (
        <option key={each} value={each}>
          {optionWords(each, columns[each], column.column)}
        </option>
      ))}
    </Select>
  );
}

function optionWords(field: MeasureField, at: number | undefined, own: number): string {
  return at === undefined || at === own ? fieldNames[field] : readingPanelWords.fieldElsewhere(field, at);
}

/**
 * Each press of an arrow key is a choice, and the fields that are passed over are not to be taken from other columns:
 * until the field is left, every choice starts from what was there before the first.
 */
function useField({ sheet, index, column, edit }: Omit<Props, "reasonId">) {
  const [start, setStart] = useState<Pick<Props, "sheet"> & Pick<ReadingEdit, "reading">>();
  const [last, setLast] = useState<{
    readonly field: MeasureField | undefined;
    readonly reading: ReadingChoices;
  }>();
  // Until the check has followed, and as long as nothing else was chosen.
  const isLast = last !== undefined && last.reading === edit.reading;
  const choose = (field: MeasureField | undefined): void => {
    const from = start && isLast ? start : { sheet, reading: edit.reading };
    const place = { table: index, column: column.column };
    const reading = setColumn(from.reading, from.sheet, place, field);
    setStart(from);
    setLast({ field, reading });
    edit.change(reading);
  };
  return { field: isLast ? last.field : column.field, choose, leave: () => setStart(undefined) };
}
