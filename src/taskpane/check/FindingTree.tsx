import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useMemo, useState } from "react";
import type { Finding } from "../../domain/check/Finding";
import { checkWords } from "../../messages/paneMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { unseenStyle } from "../ui/unseenStyle";
import type { RuleGroup } from "./groupFindings";
import { TreeItem, type RowPlace } from "./TreeItem";
import { findingsOf, treeRows, type TreeRow } from "./treeRows";
import { useOpenGroups } from "./useOpenGroups";
import { treeInput, type TreeAction } from "./treeInput";
import { useTreeSelection } from "./useTreeSelection";
import type { RowScroller } from "./WindowedRows";

/** Only the rows in sight are in the page: loaded when the first of them are shown. */
const WindowedRows = lazy(() => import("./WindowedRows"));
/** More than a pane is high. */
const FIRST_ROWS = 50;

const useStyles = makeStyles({
  tree: {
    outline: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible [aria-selected=true]": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Before a row is chosen, the focus is on the tree as a whole.
  unchosen: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  help: unseenStyle,
});

interface Props {
  readonly groups: readonly RuleGroup[];
  /** Whether findings of several sheets are among them. */
  readonly namesSheets: boolean;
  readonly goTo: PaneActions["goTo"];
  /** Repairs, ignores or takes back what a row stands for. */
  readonly act: (action: TreeAction, findings: readonly Finding[]) => void;
}

/** 検出の木: the focus stays on the tree, and aria tells the row. */
export function FindingTree({ groups, namesSheets, goTo, act }: Props) {
  const styles = useStyles();
  const id = useId();
  const { open, toggle } = useOpenGroups(groups);
  const rows = useMemo(() => treeRows(groups, open), [groups, open]);
  const { selected, select } = useTreeSelection(rows);
  const [scroller, setScroller] = useState<RowScroller | null>(null);
  const activate = (row: TreeRow): void => {
    if (row.kind === "cell") void goTo(row.finding.sheet, row.finding.cell);
    else toggle(row.key);
  };
  const input = treeInput({
    rows,
    selected,
    select,
    toggle,
    activate,
    scrollTo: (index) => scroller?.scrollTo(index),
    act: (action, row) => act(action, findingsOf(row)),
  });
  const item = (row: TreeRow, index: number, place?: RowPlace) => (
    <TreeItem
      key={row.key}
      {...{ row, index, place }}
      id={`${id}${index}`}
      isSelected={index === selected}
      namesSheet={namesSheets}
    />
  );
  return (
    <div>
      <span id={`${id}help`} className={styles.help}>
        {checkWords.treeHelp}
      </span>
      <div
        role="tree"
        tabIndex={0}
        aria-label={checkWords.tree}
        aria-describedby={`${id}help`}
        aria-activedescendant={selected < 0 ? undefined : `${id}${selected}`}
        className={mergeClasses(styles.tree, selected < 0 && styles.unchosen)}
        {...input}
      >
        <Suspense fallback={rows.slice(0, FIRST_ROWS).map((row, index) => item(row, index))}>
          <WindowedRows ref={setScroller} rows={rows} selected={selected} item={item} />
        </Suspense>
      </div>
    </div>
  );
}
