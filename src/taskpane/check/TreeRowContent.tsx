import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Finding } from "../../domain/check/Finding";
import { ruleMessages, severityNames } from "../../messages/ja";
import { checkWords, findingProblem } from "../../messages/paneMessages.ja";
import { noteStyle } from "../ui/noteStyle";
import { SeverityIcon } from "../ui/SeverityIcon";
import type { RuleGroup, ValueGroup } from "./groupFindings";
import { shortened } from "./shortened";
import type { TreeRow } from "./treeRows";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  level2: { paddingInlineStart: tokens.spacingHorizontalXL },
  level3: { paddingInlineStart: "36px" },
  icon: { flexShrink: 0, display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  count: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  note: noteStyle,
  address: { color: tokens.colorBrandForegroundLink, marginInlineEnd: tokens.spacingHorizontalS },
});

/** 木の一行の中身. */
export function TreeRowContent({ row, namesSheet }: { readonly row: TreeRow; readonly namesSheet: boolean }) {
  const styles = useStyles();
  const level = row.level === 2 ? styles.level2 : row.level === 3 ? styles.level3 : undefined;
  return (
    <div className={mergeClasses(styles.line, level)}>
      {row.kind !== "cell" && <Chevron isOpen={row.isOpen} />}
      {row.kind === "rule" && <RuleContent group={row.group} isOpen={row.isOpen} />}
      {row.kind === "value" && <ValueContent group={row.group} isOpen={row.isOpen} />}
      {row.kind === "cell" && (
        <CellContent finding={row.finding} namesSheet={namesSheet} saysProblem={row.level === 2} />
      )}
    </div>
  );
}

function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  const styles = useStyles();
  return <span className={styles.icon}>{isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>;
}

function RuleContent({ group, isOpen }: { readonly group: RuleGroup; readonly isOpen: boolean }) {
  const styles = useStyles();
  const { title, remedy } = ruleMessages[group.rule];
  return (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={group.severity} label={severityNames[group.severity]} />
      </span>
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        {isOpen && <div className={styles.note}>{remedy}</div>}
      </span>
      <span className={styles.count}>{checkWords.times(group.count)}</span>
    </>
  );
}

function ValueContent({ group, isOpen }: { readonly group: ValueGroup; readonly isOpen: boolean }) {
  const styles = useStyles();
  const change = changeOf(group);
  const problem = group.findings.slice(0, 1).map(findingProblem).join("");
  return (
    <>
      <span className={styles.text} title={group.value}>
        {change ?? problem}
        {isOpen && change !== undefined && <div className={styles.note}>{problem}</div>}
      </span>
      <span className={styles.count}>{checkWords.times(group.findings.length)}</span>
    </>
  );
}

/** 〇 → ○, as short as it can be said; undefined where there is no text to name. */
function changeOf({ value, suggestion }: ValueGroup): string | undefined {
  const from = shortened(value);
  if (from === "") return undefined;
  if (suggestion === null) return from;
  const to = suggestion === "" ? checkWords.blankedOut : shortened(suggestion);
  // Long texts differ where they are cut off.
  return to === from ? from : checkWords.change(from, to);
}

interface CellProps {
  readonly finding: Finding;
  readonly namesSheet: boolean;
  /** Not where the group above has said it. */
  readonly saysProblem: boolean;
}

function CellContent({ finding, namesSheet, saysProblem }: CellProps) {
  const styles = useStyles();
  return (
    <span className={styles.text} title={finding.value}>
      <span className={styles.address}>{namesSheet ? `${finding.sheet} ${finding.cell}` : finding.cell}</span>
      {saysProblem && findingProblem(finding)}
      {saysProblem && finding.suggestion !== null && (
        <div className={styles.note}>{checkWords.suggested(finding.suggestion, finding.safe)}</div>
      )}
      {finding.ignored !== undefined && (
        <div className={styles.note}>{checkWords.ignoredFor(finding.ignored)}</div>
      )}
    </span>
  );
}
