import { Checkbox, makeStyles } from "@fluentui/react-components";
import { progressFields, type ProgressField } from "../../../domain/sheet/progress/ProgressOptions";
import { progressWords } from "../../../messages/progressMessages.ja";

const useStyles = makeStyles({ checks: { display: "flex", flexWrap: "wrap" } });

interface Props {
  readonly chosen: readonly ProgressField[];
  readonly onChange: (columns: readonly ProgressField[]) => void;
}

/** 入れる列. */
export function ColumnChecks({ chosen, onChange }: Props) {
  const styles = useStyles();
  const toggle = (field: ProgressField, isOn: boolean): void =>
    onChange(progressFields.filter((each) => (each === field ? isOn : chosen.includes(each))));
  return (
    <div role="group" aria-label={progressWords.columns} className={styles.checks}>
      {progressFields.map((field) => (
        <Checkbox
          key={field}
          label={progressWords.fields[field]}
          checked={chosen.includes(field)}
          onChange={(_, { checked }) => toggle(field, checked === true)}
        />
      ))}
    </div>
  );
}
