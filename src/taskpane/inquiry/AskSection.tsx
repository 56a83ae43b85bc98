import { Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { nextRound } from "../../domain/inquiry/InquiryLog";
import { inquiryPanelWords } from "../../messages/inquiryPanelMessages.ja";
import type { CheckSummary, InquiryWish, PaneActions, PaneState } from "../session/PaneState";
import { CommitInput } from "../ui/CommitInput";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { AddresseeList } from "./AddresseeList";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  wish: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  // Fluent's fields are no narrower than this.
  round: { width: "164px" },
});

interface Props {
  readonly state: PaneState;
  readonly check: CheckSummary;
  readonly actions: PaneActions;
}

/** 照会を作る: the round, what is asked, and whom. */
export function AskSection({ state, check, actions }: Props) {
  const styles = useStyles();
  const [round, setRound] = useState(() => nextRound(state.inquiryLog));
  const [withInfo, setWithInfo] = useState(false);
  const wish: InquiryWish = { round, withInfo };
  useEffect(() => {
    void actions.planInquiries({ round, withInfo });
  }, [actions, check, round, withInfo]);
  const caution = cautionOf(check, state.isOutdated);
  return (
    <Section title={inquiryPanelWords.askTitle}>
      <p className={styles.note}>{inquiryPanelWords.askNote}</p>
      {caution !== undefined && <p className={styles.note}>{caution}</p>}
      <div className={styles.wish}>
        <div className={styles.round}>
          <CommitInput
            label={inquiryPanelWords.round}
            value={String(round)}
            isRight={(text) => readRound(text) !== undefined}
            wrong={inquiryPanelWords.roundWrong}
            onCommit={(text) => setRound(readRound(text) ?? round)}
          />
        </div>
        <Checkbox
          label={inquiryPanelWords.withInfo}
          checked={withInfo}
          onChange={(_, { checked }) => setWithInfo(checked === true)}
        />
      </div>
      {state.inquiryPlan ? (
        <AddresseeList
          plan={state.inquiryPlan}
          isBusy={state.activity?.isQuiet === false}
          onMake={(to, delivery) => void actions.makeInquiries(to, wish, delivery)}
        />
      ) : (
        <Spinner size="tiny" label={inquiryPanelWords.counting} />
      )}
    </Section>
  );
}

/** 回, in digits of any width. */
function readRound(text: string): number | undefined {
  const digits = text.normalize("NFKC").trim();
  return /^[1-9]\d?$/u.test(digits) ? Number(digits) : undefined;
}

function cautionOf({ seesMerges }: CheckSummary, isOutdated: boolean): string | undefined {
  if (isOutdated) return inquiryPanelWords.outdated;
  return seesMerges ? undefined : inquiryPanelWords.firstLook;
}
