import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { markWords } from "../../messages/markMessages.ja";
import { noteStyle } from "../ui/noteStyle";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isBusy: boolean;
  readonly onUnmark: () => void;
}

/** 見つかったセルの色: whether the next report gives it, and the button that takes it away. */
export function MarkOption({ isOn, onChange, isBusy, onUnmark }: Props) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.line}>
        <Checkbox
          label={markWords.option}
          checked={isOn}
          onChange={(_, { checked }) => onChange(checked === true)}
        />
        <Button size="small" disabledFocusable={isBusy} onClick={onUnmark}>
          {markWords.unmark}
        </Button>
      </div>
      <p className={styles.note}>{markWords.help}</p>
    </div>
  );
}
