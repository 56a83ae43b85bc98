import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { summaryWords } from "../../messages/summaryMessages.ja";
import type { CheckSummary, PaneActions, PaneSettings, PreviousProblem } from "../session/PaneState";
import { without } from "../session/without";
import { ChooseFilesButton } from "../ui/ChooseFilesButton";
import { noteStyle } from "../ui/noteStyle";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  note: { ...noteStyle, margin: 0, overflowWrap: "anywhere" },
  problem: { ...noteStyle, margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

const WORKBOOKS = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
}

interface Problem {
  readonly source: string;
  readonly reason: PreviousProblem;
}

/** 前回の表: the file, or the sheet left out of this reading, that 推移 compares with. */
export function PreviousChoice({ check, settings, actions }: Props) {
  const styles = useStyles();
  const [problem, setProblem] = useState<Problem | undefined>();
  const choose = async (from: File | { readonly sheet: string }): Promise<void> => {
    const reason = await actions.choosePrevious(from);
    setProblem(reason && { source: "sheet" in from ? from.sheet : from.name, reason });
  };
  const { previous } = settings;
  return (
    <div className={styles.part} role="group" aria-label={summaryWords.previousTitle}>
      <p className={styles.note}>
        {previous ? summaryWords.comparesWith(previous.source, previous.title) : summaryWords.previousHint}
      </p>
      <div className={styles.line}>
        <ChooseFilesButton
          label={summaryWords.previousFile}
          accept={WORKBOOKS}
          onChoose={([file]) => file && void choose(file)}
        />
        <PreviousSheet check={check} onChoose={(sheet) => void choose({ sheet })} />
        {previous && (
          <Button size="small" onClick={() => void actions.changeSettings(without(settings, "previous"))}>
            {summaryWords.forgetPrevious}
          </Button>
        )}
      </div>
      {problem && problem.reason !== "failed" && (
        <p role="alert" className={styles.problem}>
          {summaryWords.previousProblem(problem.source, problem.reason)}
        </p>
      )}
    </div>
  );
}

interface SheetProps {
  readonly check: CheckSummary;
  readonly onChoose: (sheet: string) => void;
}

/** Sheets that are not read as this document, as the user has said. */
function PreviousSheet({ check, onChoose }: SheetProps) {
  const sheets = check.sheets.filter(({ reason }) => reason === "notChosen").map(({ name }) => name);
  if (sheets.length === 0) return null;
  return (
    <Field label={summaryWords.previousSheet} size="small">
      <Select size="small" value="" onChange={(_, { value }) => value !== "" && onChoose(value)}>
        <option value="">{summaryWords.choosePrevious}</option>
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
