import { makeStyles, tokens } from "@fluentui/react-components";
import { inquiryPanelWords } from "../../messages/inquiryPanelMessages.ja";
import type { PaneActions, PaneState } from "../session/PaneState";
import { ChooseFilesButton } from "../ui/ChooseFilesButton";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { AnswerList } from "./AnswerList";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  problem: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
});

const WORKBOOKS = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** 回答を取り込む: files that came back, and what becomes of them. */
export function AnswerSection({ state, actions }: Props) {
  const styles = useStyles();
  const { answers } = state;
  const isBusy = state.activity?.isQuiet === false;
  return (
    <Section title={inquiryPanelWords.answerTitle}>
      <p className={styles.note}>{inquiryPanelWords.answerNote}</p>
      <div>
        <ChooseFilesButton
          label={inquiryPanelWords.choose}
          accept={WORKBOOKS}
          multiple
          isBusy={isBusy}
          onChoose={(files) => void actions.readAnswers(files)}
        />
      </div>
      {answers && answers.problems.length > 0 && (
        <div role="alert">
          {answers.problems.map(({ file, reason }, index) => (
            <p key={index} className={styles.problem}>
              {inquiryPanelWords.problem(file, reason)}
            </p>
          ))}
        </div>
      )}
      {answers && answers.answers.length > 0 && (
        <AnswerList answers={answers.answers} journal={state.journal} isBusy={isBusy} actions={actions} />
      )}
    </Section>
  );
}
