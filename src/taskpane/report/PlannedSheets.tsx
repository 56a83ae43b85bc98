import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Division } from "../../domain/sheet/progress/ProgressOptions";
import type { PlannedSheet } from "../../jobs/PlannedSheet";
import { paneWords } from "../../messages/paneMessages.ja";
import { reportTabWords } from "../../messages/reportTabMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { LinkButton } from "../ui/LinkButton";
import { noteStyle } from "../ui/noteStyle";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  fate: { whiteSpace: "nowrap" },
  purpose: { width: "100%" },
  note: noteStyle,
});

interface Props {
  readonly sheets: readonly PlannedSheet[];
  /** How 進捗状況 is divided. */
  readonly division: Division | undefined;
  readonly goTo: PaneActions["goTo"];
}

/** 作るシートの一覧: what each is for, and whether an earlier one is rewritten, which can be opened. */
export function PlannedSheets({ sheets, division, goTo }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => {
        const isDivided = sheet.kind === "progress" && division === "section";
        const { kind, name, replaces } = isDivided ? dividedSheet(sheet) : sheet;
        const canOpen = replaces && !isDivided;
        return (
          <li key={kind} className={styles.item}>
            {canOpen ? (
              <LinkButton title={paneWords.openSheet(name)} onClick={() => void goTo(name, "A1")}>
                <span className={styles.name}>{name}</span>
              </LinkButton>
            ) : (
              <span className={styles.name}>{name}</span>
            )}
            <span className={mergeClasses(styles.note, styles.fate)}>
              {replaces ? reportTabWords.rewrites : reportTabWords.isNew}
            </span>
            <div className={mergeClasses(styles.note, styles.purpose)}>{reportTabWords.purposes[kind]}</div>
          </li>
        );
      })}
    </ul>
  );
}

/** 節ごとの一枚ずつ, told together. */
const dividedSheet = (sheet: PlannedSheet): PlannedSheet => ({
  ...sheet,
  name: reportTabWords.divided,
  replaces: sheet.parts.length > 0,
});
