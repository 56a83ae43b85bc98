import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { openErrors } from "../../domain/check/openErrors";
import { reportTabWords } from "../../messages/reportTabMessages.ja";
import type { CheckSummary, PaneActions, PaneState } from "../session/PaneState";
import { Section } from "../ui/Section";
import { noteStyle } from "../ui/noteStyle";
import { EditsSection } from "./EditsSection";
import { CountedSection } from "./CountedSection";
import { MarkOption } from "./MarkOption";
import { PlannedSheets } from "./PlannedSheets";
import { ProgressSection } from "./progress/ProgressSection";
import { SummarySection } from "./SummarySection";
import { StatusPicture } from "./StatusPicture";
import { Banner } from "../ui/Banner";
import { LinkButton } from "../ui/LinkButton";
import { unsureSheets } from "../session/unsureSheets";

const PublicationSection = lazy(() => import("./PublicationSection"));

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  note: { ...noteStyle, margin: 0 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Leads to what is to be answered first. */
  readonly onOpenQuestions: () => void;
}

/** 集計・表のタブ: a picture of the counts, the sheets that will be made, and the button that makes them. */
export default function ReportPanel({ state, actions, onOpenQuestions }: Props) {
  const styles = useStyles();
  const { check } = state;
  const hasMeasures = (check?.sheets ?? []).some(({ measures }) => measures > 0);
  const [marks, setMarks] = useState(false);
  const isPlanning = usePlan(actions, state.notice, hasMeasures);
  if (!check) return null;
  const unsure = unsureSheets(check).map(({ name }) => name);
  if (!hasMeasures && unsure.length === 0)
    return <Banner intent="info">{reportTabWords.nothingToCount}</Banner>;
  const isBusy = state.activity?.isQuiet === false;
  const unanswered = unsure.length > 0 && <Unanswered sheets={unsure} onAnswer={onOpenQuestions} />;
  if (!hasMeasures) return unanswered;
  const stands = (state.reportPlan ?? []).some(({ kind, replaces }) => kind === "summary" && replaces);
  return (
    <div className={styles.panel}>
      {unanswered}
      {isReportOld(state) && <Banner intent="info">{reportTabWords.reportOutdated}</Banner>}
      <Section title={reportTabWords.statusTitle}>
        <StatusPicture counts={check.byStatus} scheme={check.scheme} rounding={state.settings.rounding} />
      </Section>
      <Section title={reportTabWords.planTitle}>
        {state.reportPlan ? (
          <PlannedSheets
            sheets={state.reportPlan}
            division={state.settings.progress?.division}
            goTo={(sheet, cell) => actions.goTo(sheet, cell)}
          />
        ) : (
          isPlanning && <Spinner size="tiny" label={reportTabWords.planning} />
        )}
        <p className={styles.note}>{reportTabWords.untouched}</p>
      </Section>
      <EditsSection state={state} actions={actions} />
      <Caution check={check} isOutdated={state.isOutdated} />
      <MarkOption isOn={marks} onChange={setMarks} isBusy={isBusy} onUnmark={() => void actions.unmark()} />
      <Button
        appearance="primary"
        disabledFocusable={isBusy || unsure.length > 0}
        onClick={() => void actions.makeReport({ marks })}
      >
        {reportTabWords.make}
      </Button>
      {stands && <CountedSection isBusy={isBusy} actions={actions} />}
      <SummarySection check={check} settings={state.settings} actions={actions} />
      <ProgressSection check={check} settings={state.settings} actions={actions} />
      <Suspense fallback={null}>
        <PublicationSection state={state} check={check} actions={actions} />
      </Suspense>
    </div>
  );
}

interface UnansweredProps {
  readonly sheets: readonly string[];
  readonly onAnswer: () => void;
}

/** 確認が済んでいないこと: nothing is made before that. */
function Unanswered({ sheets, onAnswer }: UnansweredProps) {
  return (
    <Banner intent="warning">
      {reportTabWords.unanswered(sheets)} <LinkButton onClick={onAnswer}>{reportTabWords.answer}</LinkButton>
    </Banner>
  );
}

/**
 * Asks for the plan when the tab opens, and again after the sheets were made.
 *
 * @returns whether it may still come; where it cannot be had, a notice says so
 */
function usePlan(actions: PaneActions, notice: PaneState["notice"], hasMeasures: boolean): boolean {
  const made = notice?.kind === "reported" ? notice : undefined;
  const [answered, setAnswered] = useState<{ readonly made: typeof made } | undefined>(undefined);
  useEffect(() => {
    if (hasMeasures) void actions.planReport().then(() => setAnswered({ made }));
  }, [actions, made, hasMeasures]);
  return answered === undefined || answered.made !== made;
}

/** Whether sheets of ours stand in the workbook that say what was before an edit. */
const isReportOld = ({ isReportOutdated, reportPlan }: PaneState): boolean =>
  isReportOutdated && (reportPlan ?? []).some(({ replaces }) => replaces);

/** What will be seen on the sheets that are made now. */
function Caution({ check, isOutdated }: { readonly check: CheckSummary; readonly isOutdated: boolean }) {
  const errors = openErrors(check.findings).length;
  const text = isOutdated ? reportTabWords.outdated : errors > 0 && reportTabWords.errorsRemain(errors);
  if (text === false) return null;
  return <Banner intent="warning">{text}</Banner>;
}
