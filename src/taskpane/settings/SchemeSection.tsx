import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type RefObject } from "react";
import { readySchemes } from "../../domain/status/readySchemes";
import type { StatusScheme } from "../../domain/status/StatusScheme";
import { schemeReasonWords } from "../../messages/referenceMessages.ja";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { without } from "../session/without";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";
import { CategoryEditor } from "./CategoryEditor";
import { draftOf, draftProblem, moved, schemeOf, type CategoryDraft, type SchemeDraft } from "./schemeDraft";
import { SchemeSelects } from "./SchemeSelects";
import { SheetButton } from "./SheetButton";
import { useArrival } from "../ui/useArrival";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
  /** A job of the user's is going on; there is only one at a time. */
  readonly isWorking: boolean;
  /** Whether the user has asked for this section from elsewhere. */
  readonly isWanted: boolean;
  readonly onShown: () => void;
}

/** 状況の区分の設定: in コード表 where there is one, else here. */
export function SchemeSection({ isWanted, onShown, ...props }: Props) {
  const { check, settings, actions, isWorking } = props;
  const styles = useStyles();
  const heading = useArrival(isWanted, onShown);
  const sheet = check.references.get("codes");
  const { scheme, schemeReason, ownSchemes } = check;
  const schemes = ownSchemes.length > 0 ? ownSchemes : [scheme];
  return (
    <Section title={settingsWords.schemeTitle} heading={heading}>
      <p className={styles.note}>{settingsWords.schemeNote(scheme.name, schemeReasonWords[schemeReason])}</p>
      <div className={styles.buttons}>
        <SheetButton
          sheet={sheet}
          content={{ kind: "codes", schemes }}
          isWorking={isWorking}
          actions={actions}
        />
      </div>
      {sheet !== undefined && !settings.scheme ? (
        <p className={styles.note}>{settingsWords.isInSheet(sheet)}</p>
      ) : (
        <SchemeEditor check={check} settings={settings} actions={actions} heading={heading} />
      )}
    </Section>
  );
}

interface EditorProps extends Pick<Props, "check" | "settings" | "actions"> {
  /** Where the focus goes when nothing nearer is left. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** 区分の編集: as a draft, which is used when the user says so. */
function SchemeEditor({ check, settings, actions, heading }: EditorProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const { draft, setDraft, isChanged, discard } = useSchemeDraft(check.scheme);
  const { categories: drafts } = draft;
  const setDrafts = (categories: readonly CategoryDraft[]): void => setDraft({ ...draft, categories });
  const isUsable = drafts.length > 0 && drafts.every((each) => !draftProblem(each, drafts));
  const apply = (): void =>
    void actions.changeSettings({ ...settings, scheme: schemeOf(draft, settingsWords.schemeName) });
  const toDefault = (): void => {
    discard();
    void actions.changeSettings(without(settings, "scheme"));
  };
  const remove = (index: number): void => {
    (removeButtonBeside(list.current, index) ?? heading.current)?.focus();
    setDrafts(drafts.filter((_, each) => each !== index));
  };
  return (
    <>
      <SchemeSelects
        name={draft.name}
        term={draft.term}
        schemes={readySchemes}
        onChoose={(scheme) => setDraft(draftOf(scheme))}
        onTerm={(term) => setDraft({ ...draft, term })}
      />
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
    </>
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

/** The draft begins anew when another scheme comes into effect, not when the same one comes again. */
function useSchemeDraft(scheme: StatusScheme) {
  const text = JSON.stringify(draftOf(scheme));
  const [base, setBase] = useState(text);
  const [draft, setDraft] = useState<SchemeDraft>(() => draftOf(scheme));
  const discard = (): void => setDraft(draftOf(scheme));
  if (base !== text) {
    setBase(text);
    discard();
  }
  return { draft, setDraft, isChanged: JSON.stringify(draft) !== text, discard };
}
