import { makeStyles, tokens } from "@fluentui/react-components";
import { inquiryPanelWords } from "../../messages/inquiryPanelMessages.ja";
import { reportTabWords } from "../../messages/reportTabMessages.ja";
import type { PaneActions, PaneState } from "../session/PaneState";
import { unsureSheets } from "../session/unsureSheets";
import { Banner } from "../ui/Banner";
import { LinkButton } from "../ui/LinkButton";
import { AnswerSection } from "./AnswerSection";
import { AskSection } from "./AskSection";
import { LogSection } from "./LogSection";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    "& section + section": {
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingTop: tokens.spacingVerticalL,
    },
  },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Leads to what is to be answered first. */
  readonly onOpenQuestions: () => void;
}

/** 照会のタブ: asks the ministries, takes in what they answer, and shows what is still open. */
export default function InquiryPanel({ state, actions, onOpenQuestions }: Props) {
  const styles = useStyles();
  const { check } = state;
  if (!check) return null;
  const unsure = unsureSheets(check).map(({ name }) => name);
  const hasMeasures = check.sheets.some(({ measures }) => measures > 0);
  return (
    <div className={styles.panel}>
      {unsure.length > 0 ? (
        <Banner intent="warning">
          {inquiryPanelWords.unanswered(unsure)}{" "}
          <LinkButton onClick={onOpenQuestions}>{reportTabWords.answer}</LinkButton>
        </Banner>
      ) : hasMeasures ? (
        <AskSection state={state} check={check} actions={actions} />
      ) : (
        <Banner intent="info">{inquiryPanelWords.nothingRead}</Banner>
      )}
      <AnswerSection state={state} actions={actions} />
      <LogSection log={state.inquiryLog} />
    </div>
  );
}
