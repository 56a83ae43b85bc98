import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DocumentFacts } from "../../domain/document/DocumentFacts";
import { ruleMessages } from "../../messages/ja";
import { factsWords } from "../../messages/paneMessages.ja";
import { notRunGroups } from "../check/notRunGroups";
import { shortened } from "../check/shortened";
import type { CheckSummary, PaneActions, PaneSettings } from "../session/PaneState";
import { noteStyle } from "../ui/noteStyle";
import { FiscalYearSelect, TermSelect } from "./FactSelects";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  scheme: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, letterSpacing: "0.05em" },
  label: {
    display: "block",
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly check: CheckSummary;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
  readonly onOpenScheme: () => void;
}

/** As many as the row has room for. */
const MOST_CODES = 6;

/** 年度・期・状況の行: in effect at once. */
export function FactsRow({ check, settings, actions, onOpenScheme }: Props) {
  const styles = useStyles();
  const facts = {
    chosen: settings.facts,
    document: check.documentFacts,
    sources: check.factSources,
    onChange: (chosen: DocumentFacts) => void actions.changeSettings({ ...settings, facts: chosen }),
  };
  return (
    <>
      <div className={styles.row}>
        <FiscalYearSelect {...facts} />
        <TermSelect {...facts} />
        <div>
          <span className={styles.label} aria-hidden>
            {factsWords.status}
          </span>
          <Button
            size="small"
            className={styles.scheme}
            title={factsWords.openScheme}
            aria-label={`${factsWords.status} ${codesOf(check)} ${factsWords.openScheme}`}
            onClick={onOpenScheme}
          >
            {shortened(codesOf(check), MOST_CODES)}
          </Button>
        </div>
      </div>
      <YearUnknown check={check} />
    </>
  );
}

const codesOf = ({ scheme }: CheckSummary): string => scheme.categories.map(({ code }) => code).join("");

/** 年度が分からないこと: what could be checked if it were known. */
function YearUnknown({ check }: { readonly check: CheckSummary }) {
  const styles = useStyles();
  const group = notRunGroups(check.sheets).find(({ lacks }) => lacks === "fiscalYear");
  if (!group) return null;
  return (
    <p className={styles.note}>
      {factsWords.yearUnknown(group.rules.map((rule) => ruleMessages[rule].title))}
    </p>
  );
}
