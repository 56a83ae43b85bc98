import { makeStyles, mergeClasses, Button, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/check/Finding";
import type { Severity } from "../../domain/rules/Rule";
import { counted } from "../../messages/counted";
import { severityNames } from "../../messages/ja";
import { checkWords } from "../../messages/paneMessages.ja";
import { defaultPreferences } from "../preferences";
import { SeverityIcon } from "../ui/SeverityIcon";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  hidden: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
    color: tokens.colorNeutralForeground3,
    "& svg": { opacity: 0.5 },
  },
  shown: { backgroundColor: tokens.colorNeutralBackground1 },
  button: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    // Room for a count of five digits.
    "@media (max-width: 360px)": { fontSize: tokens.fontSizeBase200 },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: readonly Severity[];
  readonly onShow: (shown: readonly Severity[]) => void;
}

/** 重大度の数: counts that are switches of what the list shows. */
export function SeverityFilter({ findings, shown, onShow }: Props) {
  const styles = useStyles();
  const toggle = (severity: Severity): void =>
    onShow(
      defaultPreferences.shown.filter((each) =>
        each === severity ? !shown.includes(each) : shown.includes(each),
      ),
    );
  return (
    <div className={styles.row} role="group" aria-label={checkWords.filters}>
      {defaultPreferences.shown.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <Button
            key={severity}
            className={mergeClasses(styles.button, shown.includes(severity) ? styles.shown : styles.hidden)}
            aria-pressed={shown.includes(severity)}
            onClick={() => toggle(severity)}
            icon={<SeverityIcon severity={severity} />}
            aria-label={checkWords.severity(severity, count)}
          >
            {severityNames[severity]}&nbsp;
            <span className={styles.count}>{counted(count)}</span>
          </Button>
        );
      })}
    </div>
  );
}
