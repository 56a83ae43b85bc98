import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Answer } from "../../domain/inquiry/Answer";
import { isBlank } from "../../domain/text/blank";
import { inquiryPanelWords } from "../../messages/inquiryPanelMessages.ja";
import { shortened } from "../check/shortened";
import type { PaneActions } from "../session/PaneState";
import { choiceItemStyles, LONGEST_TEXT } from "../ui/choiceItemStyles";
import { LinkButton } from "../ui/LinkButton";
import type { TakingState } from "./takenAnswers";

const short = (text: string): string => shortened(text, LONGEST_TEXT);

const useStyles = makeStyles(choiceItemStyles);

interface Props {
  readonly answer: Answer;
  readonly taking: TakingState;
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
  readonly goTo: PaneActions["goTo"];
}

/** 回答の一行: the cell, what is to stand there, and what was answered. */
export function AnswerItem({ answer, taking, isWanted, onWant, goTo }: Props) {
  const styles = useStyles();
  const { asked, outcome, line } = answer;
  const place = asked && `${asked.sheet}!${asked.cell}`;
  return (
    <li className={styles.item}>
      {taking === "open" && place !== undefined && (
        <Checkbox
          className={styles.box}
          aria-label={inquiryPanelWords.takeOne(place)}
          checked={isWanted}
          onChange={(_, { checked }) => onWant(checked === true)}
        />
      )}
      <div className={styles.body}>
        {asked && place !== undefined && (
          <LinkButton
            title={inquiryPanelWords.goTo(place)}
            onClick={() => void goTo(asked.sheet, asked.cell)}
          >
            {place}
          </LinkButton>
        )}{" "}
        <span className={styles.note}>{inquiryPanelWords.inFile(answer.file, line.sheet, line.row)}</span>
        {taking === "taken" && ` ${inquiryPanelWords.isTaken}`}
        <Texts answer={answer} />
        {outcome === "corrected" && taking === "none" && <div>{inquiryPanelWords.isSplit}</div>}
      </div>
    </li>
  );
}

/** What is to stand in the cell; where nothing can be put there, what was written all the same. */
function Texts({ answer: { asked, newText, line } }: { readonly answer: Answer }) {
  return (
    <>
      {newText !== undefined ? (
        <div>{inquiryPanelWords.change(short(asked?.current ?? ""), short(newText))}</div>
      ) : (
        !isBlank(line.text) && <div>{inquiryPanelWords.newText(short(line.text))}</div>
      )}
      {!isBlank(line.answer) && <div>{inquiryPanelWords.answer(short(line.answer))}</div>}
    </>
  );
}
