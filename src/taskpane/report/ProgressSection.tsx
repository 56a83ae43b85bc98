import { Checkbox, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import {
  calendars,
  defaultProgressFields,
  progressFields,
  progressLayouts,
  type Calendar,
  type ProgressField,
  type ProgressLayout,
  type ProgressOptions,
} from "../../domain/sheet/progress/ProgressOptions";
import { progressWords } from "../../messages/progressMessages.ja";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { without } from "../session/without";
import { Choice } from "../ui/Choice";
import { CommitInput } from "../ui/CommitInput";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  checks: { display: "flex", flexWrap: "wrap" },
  note: { ...noteStyle, margin: 0 },
});

/** It stands at the foot of every page. */
const LONGEST_ANNEX = 40;

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
}

/** What is empty is the default, and is not kept. */
const tidy = (options: ProgressOptions): ProgressOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== ""));

/** 進捗状況の体裁: which layout, which columns, and what is said beside the counts. */
export function ProgressSection({ check, settings, actions }: Props) {
  const styles = useStyles();
  const { progress: options = {} } = settings;
  const change = (changes: {
    readonly [Key in keyof ProgressOptions]?: ProgressOptions[Key] | undefined;
  }): void => {
    const progress = tidy({ ...options, ...changes } as ProgressOptions);
    const rest = without(settings, "progress");
    void actions.changeSettings(Object.keys(progress).length > 0 ? { ...rest, progress } : rest);
  };
  const isHalfYear = options.layout === "halfYear";
  return (
    <Section title={progressWords.title}>
      <p className={styles.note}>{progressWords.note}</p>
      <div className={styles.grid}>
        <Choice
          label={progressWords.layout}
          value={options.layout ?? "annual"}
          choices={progressLayouts.map((each) => [each, progressWords.layouts[each]] as const)}
          onChoose={(layout: ProgressLayout) => change({ layout: layout === "annual" ? undefined : layout })}
        />
        <Choice
          label={progressWords.calendar}
          value={options.calendar ?? "both"}
          choices={calendars.map((each) => [each, progressWords.calendars[each]] as const)}
          onChoose={(calendar: Calendar) => change({ calendar: calendar === "both" ? undefined : calendar })}
        />
        <CommitInput
          label={progressWords.annex}
          hint={progressWords.annexHint}
          value={options.annex ?? ""}
          isRight={(text) => text.length <= LONGEST_ANNEX}
          wrong={progressWords.annexWrong(LONGEST_ANNEX)}
          onCommit={(annex) => change({ annex: annex.trim() })}
        />
      </div>
      {isHalfYear ? (
        <HalfYearFields check={check} options={options} onChange={change} />
      ) : (
        <ColumnChecks
          chosen={options.columns ?? defaultProgressFields}
          onChange={(columns) => change({ columns: columns.length > 0 ? columns : undefined })}
        />
      )}
    </Section>
  );
}

interface ChecksProps {
  readonly chosen: readonly ProgressField[];
  readonly onChange: (columns: readonly ProgressField[]) => void;
}

/** 入れる列. */
function ColumnChecks({ chosen, onChange }: ChecksProps) {
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

interface HalfYearProps {
  readonly check: CheckSummary;
  readonly options: ProgressOptions;
  readonly onChange: (changes: ProgressOptions) => void;
}

/** What is said beside the counts; it may as well be written into the sheet. */
function HalfYearFields({ check, options, onChange }: HalfYearProps) {
  const { remarks = {} } = options;
  const lagging = check.scheme.categories.filter(({ stage }) => stage === "notBegun" || stage === "unclear");
  return (
    <>
      <Checkbox
        label={progressWords.mainOnly}
        checked={options.mainOnly === true}
        onChange={(_, { checked }) => onChange({ mainOnly: checked === true })}
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
