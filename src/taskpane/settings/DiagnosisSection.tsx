import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DiagnosisReport, ProbeResult } from "../../excel/diagnosis/DiagnosisReport";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { CopyButton } from "../ui/CopyButton";
import { Disclosure } from "../ui/Disclosure";
import { noteStyle } from "../ui/noteStyle";
import { Section } from "../ui/Section";

const useStyles = makeStyles({
  note: { ...noteStyle, margin: 0 },
  result: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly report: DiagnosisReport | undefined;
  /** A job of the user's is going on; there is only one at a time. */
  readonly isWorking: boolean;
  readonly onDiagnose: PaneActions["diagnose"];
}

/** 自己診断: whether this Excel does what the add-in assumes. */
export function DiagnosisSection({ report, isWorking, onDiagnose }: Props) {
  const styles = useStyles();
  return (
    <Section title={settingsWords.diagnosisTitle}>
      <p className={styles.note}>{settingsWords.diagnosisNote}</p>
      <div>
        <Button disabledFocusable={isWorking} onClick={() => void onDiagnose()}>
          {settingsWords.diagnose}
        </Button>
      </div>
      {report && <Result report={report} />}
    </Section>
  );
}

function Result({ report }: { readonly report: DiagnosisReport }) {
  const styles = useStyles();
  const differing = report.probes.filter(({ agrees }) => !agrees);
  return (
    <>
      <p role="status" className={styles.result}>
        {settingsWords.diagnosisResult(report.probes.length, report.agrees)}
      </p>
      {differing.length > 0 && (
        <Disclosure label={`${settingsWords.differing} ${differing.length}`}>
          <ul className={styles.list}>
            {differing.map((probe) => (
              <Differing key={probe.id} probe={probe} />
            ))}
          </ul>
        </Disclosure>
      )}
      <CopyButton label={settingsWords.copyResult} text={JSON.stringify(report, undefined, 2)} />
    </>
  );
}

const Differing = ({ probe: { title, assumed, observed } }: { readonly probe: ProbeResult }) => (
  <li>
    {title}
    <div>
      {settingsWords.assumed}: {JSON.stringify(assumed)}
    </div>
    <div>
      {settingsWords.observed}: {JSON.stringify(observed)}
    </div>
  </li>
);
