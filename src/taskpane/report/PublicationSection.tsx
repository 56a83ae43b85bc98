import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { openErrors } from "../../domain/check/openErrors";
import type { PublicationMarks } from "../../domain/publication/publicationMarks";
import { publicationWords, removedWords } from "../../messages/publicationMessages.ja";
import type { CheckSummary, PaneActions, PaneState } from "../session/PaneState";
import type { PublicationOutcome } from "../session/PublicationOutcome";
import { unsureSheets } from "../session/unsureSheets";
import { without } from "../session/without";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { CopyTexts } from "./CopyTexts";
import { MarkedColumns } from "./MarkedColumns";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0, overflowWrap: "anywhere" },
  list: { ...noteStyle, margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

interface Props {
  readonly state: PaneState;
  readonly check: CheckSummary;
  readonly actions: PaneActions;
}

/** 公表版: which columns go out, the buttons that make it, and what was taken out of what was made last. */
export default function PublicationSection({ state, check, actions }: Props) {
  const styles = useStyles();
  const [isInsisting, setInsisting] = useState(false);
  const { settings, publication } = state;
  const errors = openErrors(check.findings).length;
  const insists = errors > 0 && isInsisting;
  const isBusy = state.activity?.isQuiet === false;
  const isOff = isBusy || unsureSheets(check).length > 0 || (errors > 0 && !insists);
  const mark = (marks: PublicationMarks): void =>
    void actions.changeSettings(
      Object.keys(marks).length === 0
        ? without(settings, "publication")
        : { ...settings, publication: marks },
    );
  return (
    <Section title={publicationWords.title}>
      <p className={styles.note}>{publicationWords.note}</p>
      <MarkedColumns marks={settings.publication ?? {}} onChange={mark} />
      {errors > 0 && (
        <div>
          <p className={styles.note}>{publicationWords.errorsRemain(errors)}</p>
          <Checkbox
            label={publicationWords.insist}
            checked={isInsisting}
            onChange={(_, { checked }) => setInsisting(checked === true)}
          />
        </div>
      )}
      <div>
        <Button size="small" disabledFocusable={isOff} onClick={() => void actions.publish(insists)}>
          {publicationWords.make}
        </Button>
      </div>
      <CopyTexts isOff={isOff} textOf={(as) => actions.publicationText(as, insists)} />
      <Outcome outcome={publication} />
    </Section>
  );
}

function Outcome({ outcome }: { readonly outcome: PublicationOutcome | undefined }) {
  const styles = useStyles();
  const removed = outcome && "removed" in outcome ? outcome.removed : [];
  return (
    <>
      <div role="status">{outcome && <p className={styles.note}>{outcomeText(outcome)}</p>}</div>
      {removed.length > 0 && (
        <>
          <p className={styles.note}>{publicationWords.removedTitle}</p>
          <ul className={styles.list}>
            {removed.map((each) => (
              <li key={removedWords(each)}>{removedWords(each)}</li>
            ))}
            <li>{publicationWords.fresh}</li>
          </ul>
        </>
      )}
    </>
  );
}

function outcomeText(outcome: PublicationOutcome): string {
  if ("refusedFor" in outcome) return publicationWords.refused(outcome.refusedFor);
  const { file, errors } = outcome;
  return [
    file && (file.isOpen ? publicationWords.opened(file.name) : publicationWords.saved(file.name)),
    errors > 0 && publicationWords.unsettled(errors),
  ]
    .filter((sentence) => typeof sentence === "string")
    .join("");
}
