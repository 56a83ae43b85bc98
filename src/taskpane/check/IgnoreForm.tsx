import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../domain/check/Finding";
import type { Decision } from "../../domain/decision/Decision";
import { checkWords } from "../../messages/paneMessages.ja";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onIgnore: (decided: readonly Decision[]) => void;
  readonly onCancel: () => void;
}

/** 無視するわけを聞く欄. */
export default function IgnoreForm({ findings, onIgnore, onCancel }: Props) {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [isEverywhere, setEverywhere] = useState(false);
  useEffect(() => input.current?.focus(), []);
  const apply = (): void => {
    const at = new Date().toISOString();
    onIgnore(
      findings.map(({ rule, value, sheet, cell }) => ({
        kind: "ignored",
        rule,
        value,
        reason: reason.trim(),
        at,
        ...(!isEverywhere && { place: { sheet, cell } }),
      })),
    );
  };
  return (
    <form
      className={styles.form}
      aria-label={checkWords.ignoreTitle(findings.length)}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") apply();
      }}
    >
      <Field label={checkWords.ignoreTitle(findings.length)} size="small" required>
        <Input
          input={{ ref: input, list: `${id}reasons` }}
          size="small"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Escape" && !nativeEvent.isComposing) onCancel();
          }}
        />
      </Field>
      <datalist id={`${id}reasons`}>
        {checkWords.ignoreReasons.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Checkbox
        checked={isEverywhere}
        label={checkWords.ignoreEverywhere}
        onChange={(_, { checked }) => setEverywhere(checked === true)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason.trim() === ""}>
          {checkWords.ignoreApply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {checkWords.ignoreCancel}
        </Button>
      </div>
    </form>
  );
}
