import { Field, makeStyles, Select } from "@fluentui/react-components";

// Fluent's own least width would not let two of them stand in a row.
const useStyles = makeStyles({
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Each with its words. */
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

/** 選ぶ欄: one of a few. */
export function Choice<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, { value: chosen }) => onChoose(chosen as T)}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
