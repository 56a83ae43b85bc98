import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { Finding } from "../../domain/check/Finding";
import { findingKey } from "../../domain/check/findingKey";
import type { RuleId } from "../../domain/rules/registry";
import type { Severity } from "../../domain/rules/Rule";
import { ruleMessages } from "../../messages/ja";
import { checkWords, paneWords } from "../../messages/paneMessages.ja";
import { defaultPreferences } from "../preferences";
import type { PaneActions, PaneState } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { CountedSelect } from "./CountedSelect";
import { countsBy, filtered, NO_MINISTRY, noFilter, stillThere, type FindingFilter } from "./findingFilter";
import { FindingTree } from "./FindingTree";
import { groupFindings } from "./groupFindings";
import { SeverityFilter } from "./SeverityFilter";
import type { TreeAction } from "./treeInput";

const IgnoreForm = lazy(() => import("./IgnoreForm"));
const IgnoredSwitch = lazy(() => import("./IgnoredSwitch"));

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hidden: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly decisions: PaneState["decisions"];
  readonly shown: readonly Severity[];
  readonly onShow: (shown: readonly Severity[]) => void;
  readonly actions: PaneActions;
}

/** 見つかったことの一覧, with its filters. */
export function FindingList({ findings, decisions, shown, onShow, actions }: Props) {
  const styles = useStyles();
  const [wanted, setFilter] = useState(noFilter);
  const [showsIgnored, showIgnored] = useState(false);
  const [ignoring, setIgnoring] = useState<readonly Finding[]>([]);
  const region = useRef<HTMLDivElement>(null);
  const listed = useMemo(
    () => findings.filter((each) => showsIgnored || each.ignored === undefined),
    [findings, showsIgnored],
  );
  const ignored = useMemo(() => findings.filter((each) => each.ignored !== undefined).length, [findings]);
  const filter = useMemo(() => stillThere(listed, wanted), [listed, wanted]);
  const chosen = useMemo(() => filtered(listed, filter), [listed, filter]);
  const visible = useMemo(() => chosen.filter(({ severity }) => shown.includes(severity)), [chosen, shown]);
  const groups = useMemo(() => groupFindings(visible), [visible]);
  const showAll = (): void => {
    setFilter(noFilter);
    onShow(defaultPreferences.shown);
  };
  const act = (action: TreeAction, asked: readonly Finding[]): void => {
    if (action === "undo") return void actions.undo("last");
    if (action === "repair") {
      const keys = asked.filter(({ suggestion }) => suggestion !== null).map(findingKey);
      return keys.length > 0 ? void actions.repair(keys) : undefined;
    }
    if (asked.some(({ ignored }) => ignored === undefined)) return setIgnoring(asked);
    void actions.decide([], decisionsAbout(decisions, asked));
  };
  const closeForm = (): void => {
    setIgnoring([]);
    // The form goes away, and the focus with it.
    region.current?.querySelector<HTMLElement>("[role=tree]")?.focus();
  };
  return (
    <div ref={region} className={styles.filters}>
      <SeverityFilter findings={chosen} shown={shown} onShow={onShow} />
      <Filters findings={listed} filter={filter} onChange={setFilter} />
      {ignored > 0 && (
        <Suspense>
          <IgnoredSwitch count={ignored} isOn={showsIgnored} onChange={showIgnored} />
        </Suspense>
      )}
      {ignoring.length > 0 && (
        <Suspense fallback={<Spinner size="tiny" label={paneWords.loading} />}>
          <IgnoreForm
            findings={ignoring}
            onIgnore={(decided) => {
              void actions.decide(decided);
              closeForm();
            }}
            onCancel={closeForm}
          />
        </Suspense>
      )}
      {groups.length > 0 && (
        <FindingTree
          groups={groups}
          namesSheets={filter.sheet === ""}
          goTo={(sheet, cell) => actions.goTo(sheet, cell)}
          act={act}
        />
      )}
      {visible.length < listed.length && (
        <p className={styles.hidden}>
          {checkWords.hidden(listed.length - visible.length)}{" "}
          <LinkButton onClick={showAll}>{checkWords.showAll}</LinkButton>
        </p>
      )}
    </div>
  );
}

/** The decisions by which findings are ignored. */
const decisionsAbout = (decisions: PaneState["decisions"], findings: readonly Finding[]) =>
  decisions.filter(
    (decision) =>
      decision.kind === "ignored" &&
      findings.some(
        ({ rule, value, sheet, cell }) =>
          decision.rule === rule &&
          decision.value === value &&
          (!decision.place || (decision.place.sheet === sheet && decision.place.cell === cell)),
      ),
  );

interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** シート・府省庁・規則での絞り込み: each counts what the others leave. */
function Filters({ findings, filter, onChange }: FiltersProps) {
  const left = (facet: keyof FindingFilter) => filtered(findings, filter, facet);
  const [ofSheet, ofMinistry, ofRule] = [left("sheet"), left("ministry"), left("rule")];
  return (
    <>
      <CountedSelect
        label={checkWords.sheet}
        all={checkWords.allSheets(ofSheet.length)}
        counts={countsBy(ofSheet, "sheet")}
        chosen={filter.sheet}
        onChoose={(sheet) => onChange({ ...filter, sheet })}
      />
      <CountedSelect
        label={checkWords.ministry}
        all={checkWords.allMinistries(ofMinistry.length)}
        counts={countsBy(ofMinistry, "ministry")}
        nameOf={(name) => (name === NO_MINISTRY ? checkWords.noMinistry : name)}
        chosen={filter.ministry}
        onChoose={(ministry) => onChange({ ...filter, ministry })}
      />
      <CountedSelect
        label={checkWords.rule}
        all={checkWords.allRules(ofRule.length)}
        counts={countsBy(ofRule, "rule")}
        nameOf={(rule) => ruleMessages[rule as RuleId].title}
        chosen={filter.rule}
        onChoose={(rule) => onChange({ ...filter, rule })}
      />
    </>
  );
}
