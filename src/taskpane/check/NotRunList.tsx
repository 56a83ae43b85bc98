import { makeStyles, tokens } from "@fluentui/react-components";
import { ruleMessages } from "../../messages/ja";
import { checkWords, notRunReason } from "../../messages/paneMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { Disclosure } from "../ui/Disclosure";
import { notRunGroups, type NotRunGroup } from "./notRunGroups";

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
});

/** 未実施の検査の一覧, by reason; nothing where every check was run. */
export function NotRunList({ sheets }: { readonly sheets: readonly SheetSummary[] }) {
  const styles = useStyles();
  const groups = notRunGroups(sheets);
  if (groups.length === 0) return null;
  const readSheets = sheets.filter(({ layout }) => layout !== "none").length;
  return (
    <div className={styles.small}>
      <Disclosure label={checkWords.notRun(new Set(groups.flatMap(({ rules }) => rules)).size)}>
        <ul className={styles.list}>
          {groups.map((group) => (
            <li key={group.lacks}>
              <Reason group={group} isEverywhere={group.sheets.length === readSheets} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Reason({ group, isEverywhere }: { readonly group: NotRunGroup; readonly isEverywhere: boolean }) {
  const styles = useStyles();
  return (
    <>
      <div>{group.rules.map((rule) => ruleMessages[rule].title).join("、")}</div>
      <div className={styles.note}>{notRunReason(group.lacks)}</div>
      {!isEverywhere && <div className={styles.note}>{checkWords.notRunOnSheets(group.sheets)}</div>}
    </>
  );
}
