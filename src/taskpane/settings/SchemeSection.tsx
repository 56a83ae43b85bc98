import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { StatusScheme } from "../../domain/status/StatusScheme";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { PaneActions, PaneSettings } from "../session/PaneState";
import { without } from "../session/without";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { CategoryEditor } from "./CategoryEditor";
import { draftProblem, draftsOf, moved, schemeOf, type CategoryDraft } from "./schemeDraft";
import { useArrival } from "../ui/useArrival";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  /** In effect. */
  readonly scheme: StatusScheme;
  readonly settings: PaneSettings;
  readonly onChange: PaneActions["changeSettings"];
  /** Whether the user has asked for this section from elsewhere. */
  readonly isWanted: boolean;
  readonly onShown: () => void;
}

/** 状況の区分の設定: edited as a draft, and used when the user says so. */
export function SchemeSection({ scheme, settings, onChange, isWanted, onShown }: Props) {
  const styles = useStyles();
  const heading = useArrival(isWanted, onShown);
  const list = useRef<HTMLOListElement>(null);
  const { drafts, setDrafts, isChanged, discard } = useDrafts(scheme);
  const isUsable = drafts.length > 0 && drafts.every((draft) => !draftProblem(draft, drafts));
  const apply = (): void =>
    void onChange({ ...settings, scheme: schemeOf(drafts, settingsWords.schemeName, scheme.term) });
  const toDefault = (): void => {
    discard();
    void onChange(without(settings, "scheme"));
  };
  const remove = (index: number): void => {
    (removeButtonBeside(list.current, index) ?? heading.current)?.focus();
    setDrafts(drafts.filter((_, each) => each !== index));
  };
  return (
    <Section title={settingsWords.schemeTitle} heading={heading}>
      <p className={styles.note}>{settingsWords.schemeNote}</p>
      <ol ref={list} className={styles.list}>
        {drafts.map((draft, index) => (
          <li key={draft.id}>
            <CategoryEditor
              draft={draft}
              name={settingsWords.categoryName(draft.code, index)}
              problem={draftProblem(draft, drafts)}
              onChange={(changed) => setDrafts(drafts.with(index, changed))}
              onMove={(step) => setDrafts(moved(drafts, index, step))}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      {drafts.length === 0 && <p role="alert">{settingsWords.noCategories}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setDrafts([...drafts, newDraft(drafts)])}>
          {settingsWords.addCategory}
        </Button>
        <Button size="small" disabledFocusable={!isChanged} onClick={discard}>
          {settingsWords.discard}
        </Button>
        <Button size="small" disabledFocusable={!settings.scheme} onClick={toDefault}>
          {settingsWords.toDefault}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={!isChanged || !isUsable} onClick={apply}>
          {settingsWords.applyScheme}
        </Button>
      </div>
    </Section>
  );
}

/** Where the focus goes from a button that goes away with its category: to the next one's, or the one's before. */
function removeButtonBeside(list: HTMLElement | null, index: number): HTMLElement | null | undefined {
  const beside = list?.children[index + 1] ?? list?.children[index - 1];
  return beside?.querySelector<HTMLElement>("[data-remove]");
}

const newDraft = (drafts: readonly CategoryDraft[]): CategoryDraft => ({
  id: Math.max(-1, ...drafts.map(({ id }) => id)) + 1,
  code: "",
  label: "",
  definition: "",
  wordings: "",
  stage: "underway",
});

/** The drafts begin anew when another scheme comes into effect, not when the same one comes again. */
function useDrafts(scheme: StatusScheme) {
  const text = JSON.stringify(scheme.categories);
  const [base, setBase] = useState(text);
  const [drafts, setDrafts] = useState<readonly CategoryDraft[]>(() => draftsOf(scheme));
  const discard = (): void => setDrafts(draftsOf(scheme));
  if (base !== text) {
    setBase(text);
    discard();
  }
  const isChanged = JSON.stringify(schemeOf(drafts, "", undefined).categories) !== text;
  return { drafts, setDrafts, isChanged, discard };
}
