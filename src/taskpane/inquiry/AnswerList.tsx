import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { answerOutcomes, type Answer, type AnswerOutcome } from "../../domain/inquiry/Answer";
import type { Journal } from "../../domain/repair/Journal";
import { outcomeNames } from "../../messages/inquiryMessages.ja";
import { inquiryPanelWords } from "../../messages/inquiryPanelMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { AnswerItem } from "./AnswerItem";
import { takingStates } from "./takenAnswers";

/** Of more the rest is shown when it is asked for. */
const SHOWN = 50;

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly answers: readonly Answer[];
  readonly journal: Journal;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** 回答の一覧, by outcome; the new texts among them are taken in but for those that the user leaves out. */
export function AnswerList({ answers, journal, isBusy, actions }: Props) {
  const styles = useStyles();
  const [left, setLeft] = useLeft(answers);
  const stateOf = takingStates(journal);
  const open = answers.filter((answer) => stateOf(answer) === "open");
  const wanted = open.filter((answer) => !left.has(answer));
  const outcomes = answerOutcomes.filter((outcome) => answers.some((answer) => answer.outcome === outcome));
  return (
    <div>
      {open.length > 0 && (
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy || wanted.length === 0}
          onClick={() => void actions.takeAnswers(wanted)}
        >
          {inquiryPanelWords.take(wanted.length)}
        </Button>
      )}
      {outcomes.map((outcome) => {
        const own = answers.filter((answer) => answer.outcome === outcome);
        return (
          <section key={outcome} aria-label={outcomeNames[outcome]}>
            <h3 className={styles.title}>{inquiryPanelWords.outcome(outcomeNames[outcome], own.length)}</h3>
            <Group key={keyOf(own, outcome)} count={own.length}>
              {(shown) =>
                own
                  .slice(0, shown)
                  .map((answer, index) => (
                    <AnswerItem
                      key={index}
                      answer={answer}
                      taking={stateOf(answer)}
                      isWanted={!left.has(answer)}
                      onWant={(isWanted) => setLeft(answer, !isWanted)}
                      goTo={(sheet, cell) => actions.goTo(sheet, cell)}
                    />
                  ))
              }
            </Group>
          </section>
        );
      })}
    </div>
  );
}

const keyOf = ([first]: readonly Answer[], outcome: AnswerOutcome): string =>
  `${outcome} ${first?.file ?? ""}`;

/** Those that the user leaves out; none of what was read anew. */
function useLeft(answers: readonly Answer[]) {
  const [base, setBase] = useState(answers);
  const [left, setLeft] = useState<ReadonlySet<Answer>>(new Set());
  if (base !== answers) {
    setBase(answers);
    setLeft(new Set());
  }
  const leave = (answer: Answer, isLeft: boolean): void => {
    const others = [...left].filter((each) => each !== answer);
    setLeft(new Set(isLeft ? [...others, answer] : others));
  };
  return [left, leave] as const;
}

interface GroupProps {
  readonly count: number;
  readonly children: (shown: number) => React.ReactNode;
}

function Group({ count, children }: GroupProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? count : Math.min(count, SHOWN);
  return (
    <>
      <ul className={styles.list}>{children(shown)}</ul>
      {shown < count && (
        <LinkButton onClick={() => setWhole(true)}>{inquiryPanelWords.more(count - shown)}</LinkButton>
      )}
    </>
  );
}
