import { Checkbox, Field, Textarea } from "@fluentui/react-components";
import type { ProgressOptions } from "../../../domain/sheet/progress/ProgressOptions";
import { progressWords } from "../../../messages/progressMessages.ja";
import type { CheckSummary } from "../../session/PaneState";

interface Props {
  readonly check: CheckSummary;
  readonly options: ProgressOptions;
  readonly onChange: (changes: {
    readonly [Key in keyof ProgressOptions]?: ProgressOptions[Key] | undefined;
  }) => void;
}

/** What is said beside the counts; it may as well be written into the sheet. */
export function HalfYearFields({ check, options, onChange }: Props) {
  const { remarks = {} } = options;
  const lagging = check.scheme.categories.filter(({ stage }) => stage === "notBegun" || stage === "unclear");
  return (
    <>
      <Checkbox
        label={progressWords.mainOnly}
        checked={options.mainOnly !== false}
        onChange={(_, { checked }) => onChange({ mainOnly: checked === true ? undefined : false })}
      />
      {lagging.map(({ code, label }) => (
        <CommitText
          key={code}
          label={progressWords.remark(label)}
          value={remarks[code] ?? ""}
          onCommit={(text) => onChange({ remarks: { ...remarks, [code]: text } })}
        />
      ))}
      <CommitText
        label={progressWords.conclusion}
        value={options.conclusion ?? ""}
        onCommit={(conclusion) => onChange({ conclusion })}
      />
    </>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

/** Taken when the field is left, so that each letter is no change of its own. */
function CommitText({ label, value, onCommit }: TextProps) {
  return (
    <Field label={label} size="small">
      <Textarea
        key={value}
        size="small"
        resize="vertical"
        defaultValue={value}
        onBlur={({ target }) => target.value !== value && onCommit(target.value)}
      />
    </Field>
  );
}
