import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { StatusScheme } from "../../domain/status/StatusScheme";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { PaneActions, PaneSettings } from "../session/PaneState";
import { Section } from "../ui/Section";
import { CategoryEditor } from "./CategoryEditor";
import { draftProblem, draftsOf, moved, schemeOf, type CategoryDraft } from "./schemeDraft";

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  /** In effect. */
  readonly scheme: StatusScheme;
  readonly settings: PaneSettings;
  readonly onChange: PaneActions["changeSettings"];
}

/** 状況の区分の設定: edited as a draft, and used when the user says so. */
export function SchemeSection({ scheme, settings, onChange }: Props) {
  const styles = useStyles();
  const { drafts, setDrafts, isChanged, discard } = useDrafts(scheme);
  const isUsable = drafts.length > 0 && drafts.every((draft) => !draftProblem(draft, drafts));
  const apply = (): void =>
    void onChange({ ...settings, scheme: schemeOf(drafts, settingsWords.schemeName, scheme.term) });
  const toDefault = (): void => {
    const { scheme: own, ...others } = settings;
    if (own) void onChange(others);
    else discard();
  };
  return (
    <Section title={settingsWords.schemeTitle}>
      <p className={styles.note}>{settingsWords.schemeNote}</p>
      <ol className={styles.list}>
        {drafts.map((draft, index) => (
          <li key={draft.id}>
            <CategoryEditor
              draft={draft}
              name={settingsWords.categoryName(draft.code, index)}
              problem={draftProblem(draft, drafts)}
              onChange={(changed) => setDrafts(drafts.with(index, changed))}
              onMove={(step) => setDrafts(moved(drafts, index, step))}
              onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
            />
          </li>
        ))}
      </ol>
      {drafts.length === 0 && <p role="alert">{settingsWords.noCategories}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setDrafts([...drafts, newDraft(drafts)])}>
          {settingsWords.addCategory}
        </Button>
        {(settings.scheme || isChanged) && (
          <Button size="small" onClick={toDefault}>
            {settings.scheme ? settingsWords.toDefault : settingsWords.discard}
          </Button>
        )}
        {isChanged && (
          <Button size="small" appearance="primary" disabledFocusable={!isUsable} onClick={apply}>
            {settingsWords.applyScheme}
          </Button>
        )}
      </div>
    </Section>
  );
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
