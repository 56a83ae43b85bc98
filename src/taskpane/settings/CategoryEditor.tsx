import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCategory } from "../../domain/status/StatusScheme";
import { settingsWords } from "../../messages/settingsMessages.ja";
import { Choice } from "../ui/Choice";
import { ItemButtons } from "../ui/ItemButtons";
import type { CategoryDraft, CategoryProblem } from "./schemeDraft";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  first: {
    display: "grid",
    gridTemplateColumns: "52px minmax(0, 1fr) 104px",
    gap: tokens.spacingHorizontalXS,
    alignItems: "end",
  },
  second: { display: "flex", gap: tokens.spacingHorizontalXXS, alignItems: "end" },
  wordings: { flexGrow: 1, minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  problem: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

const stages = Object.entries(settingsWords.stages) as [StatusCategory["stage"], string][];

interface Props {
  readonly draft: CategoryDraft;
  /** By which the buttons call it. */
  readonly name: string;
  readonly problem: CategoryProblem | undefined;
  readonly onChange: (changed: CategoryDraft) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** 区分一つの編集. */
export function CategoryEditor({ draft, name, problem, onChange, onMove, onRemove }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={name} className={styles.card}>
      <div className={styles.first}>
        <TextField label={settingsWords.code} property="code" draft={draft} onChange={onChange} />
        <TextField label={settingsWords.label} property="label" draft={draft} onChange={onChange} />
        <StageField draft={draft} onChange={onChange} />
      </div>
      <div className={styles.second}>
        <div className={styles.wordings}>
          <TextField
            label={settingsWords.wordings}
            hint={settingsWords.wordingsHint}
            property="wordings"
            draft={draft}
            onChange={onChange}
          />
        </div>
        <ItemButtons name={name} words={settingsWords} onMove={onMove} onRemove={onRemove} />
      </div>
      {problem && (
        <div role="alert" className={styles.problem}>
          {settingsWords.schemeProblems[problem]}
        </div>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly property: "code" | "label" | "wordings";
  readonly draft: CategoryDraft;
  readonly onChange: (changed: CategoryDraft) => void;
}

function TextField({ label, hint, property, draft, onChange }: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        className={styles.input}
        value={draft[property]}
        title={hint ?? draft[property]}
        onChange={(_, { value }) => onChange({ ...draft, [property]: value })}
      />
    </Field>
  );
}

const StageField = ({ draft, onChange }: Pick<Props, "draft" | "onChange">) => (
  <Choice
    label={settingsWords.stage}
    value={draft.stage}
    choices={stages}
    onChoose={(stage) => onChange({ ...draft, stage })}
  />
);
