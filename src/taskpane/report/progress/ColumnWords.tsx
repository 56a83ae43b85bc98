import { makeStyles, tokens } from "@fluentui/react-components";
import { standardWidths } from "../../../domain/sheet/progress/progressColumns";
import {
  defaultProgressFields,
  type ProgressField,
  type ProgressOptions,
} from "../../../domain/sheet/progress/ProgressOptions";
import { progressWords } from "../../../messages/progressMessages.ja";
import { without } from "../../session/without";
import { CommitInput } from "../../ui/CommitInput";
import { isShort, LONGEST_WORDS } from "./shortWords";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const NARROWEST = 4;
const WIDEST = 120;

interface Props {
  readonly options: ProgressOptions;
  readonly onChange: (changes: ProgressOptions) => void;
}

/** 見出しの言葉と列の幅, of the columns that are chosen. */
export function ColumnWords({ options, onChange }: Props) {
  const styles = useStyles();
  const { columns = defaultProgressFields, headers = {}, widths = {} } = options;
  return (
    <div className={styles.grid}>
      {columns.flatMap((field) => [
        <CommitInput
          key={`${field} header`}
          label={progressWords.header(field)}
          placeholder={progressWords.fields[field]}
          value={headers[field] ?? ""}
          isRight={isShort}
          wrong={progressWords.annexWrong(LONGEST_WORDS)}
          onCommit={(text) => onChange({ headers: withValue(headers, field, text.trim() || undefined) })}
        />,
        <CommitInput
          key={`${field} width`}
          label={progressWords.width(field)}
          placeholder={String(standardWidths[field])}
          value={widths[field] === undefined ? "" : String(widths[field])}
          isRight={isWidth}
          wrong={progressWords.widthWrong(NARROWEST, WIDEST)}
          onCommit={(text) =>
            onChange({ widths: withValue(widths, field, text.trim() === "" ? undefined : Number(text)) })
          }
        />,
      ])}
    </div>
  );
}

const isWidth = (text: string): boolean =>
  text.trim() === "" || (Number(text) >= NARROWEST && Number(text) <= WIDEST);

/** A table with a value put in, or taken out. */
const withValue = <T,>(
  table: Readonly<Partial<Record<ProgressField, T>>>,
  field: ProgressField,
  value: T | undefined,
): Readonly<Partial<Record<ProgressField, T>>> => ({
  ...without(table, field),
  ...(value !== undefined && { [field]: value }),
});
