import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { VirtualItem } from "@tanstack/react-virtual";
import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { checkWords } from "../../messages/paneMessages.ja";
import type { PaneActions } from "../session/PaneState";
import { unseenStyle } from "../ui/unseenStyle";
import type { RuleGroup } from "./groupFindings";
import { treeMove } from "./treeMove";
import { TreeRowContent } from "./TreeRowContent";
import { treeRows, type TreeRow } from "./treeRows";
import { useOpenGroups } from "./useOpenGroups";
import { useWindowedRows } from "./useWindowedRows";

const useStyles = makeStyles({
  tree: {
    position: "relative",
    outline: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible [aria-selected=true]": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Before a row is chosen, the focus is on the tree as a whole.
  unchosen: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    outlineOffset: "-2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Contrast themes take the background away.
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  help: unseenStyle,
});

interface Props {
  readonly groups: readonly RuleGroup[];
  /** Whether findings of several sheets are among them. */
  readonly namesSheets: boolean;
  readonly goTo: PaneActions["goTo"];
}

/** Where the user is; the index finds the place again when the row itself is gone. */
interface Selection {
  readonly key: string;
  readonly index: number;
}

function indexOf(selection: Selection | undefined, rows: readonly TreeRow[]): number {
  if (!selection) return -1;
  const found = rows.findIndex(({ key }) => key === selection.key);
  return found >= 0 ? found : Math.min(selection.index, rows.length - 1);
}

/** 検出の木: only the rows in sight are in the page; the focus stays on the tree, and aria tells the row. */
export function FindingTree({ groups, namesSheets, goTo }: Props) {
  const styles = useStyles();
  const id = useId();
  const { open, toggle } = useOpenGroups(groups);
  const rows = useMemo(() => treeRows(groups, open), [groups, open]);
  const [selection, setSelection] = useState<Selection | undefined>(undefined);
  const selected = indexOf(selection, rows);
  const list = useRef<HTMLDivElement>(null);
  const view = useWindowedRows(list, rows, selected);

  const select = (index: number): void => {
    const row = rows[index];
    if (row) setSelection({ key: row.key, index });
  };
  const activate = (row: TreeRow): void => {
    if (row.kind === "cell") void goTo(row.finding.sheet, row.finding.cell);
    else toggle(row.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = treeMove(event.key, rows, selected);
    if (!move) return;
    event.preventDefault();
    const row = rows[selected];
    if (move.kind === "activate" && row) activate(row);
    if (move.kind === "toggle") toggle(move.key);
    if (move.kind === "select") {
      select(move.index);
      view.scrollTo(move.index);
    }
  };
  const onClick = (event: MouseEvent): void => {
    const element = (event.target as Element).closest<HTMLElement>("[data-index]");
    const row = element && rows[Number(element.dataset["index"])];
    if (!row) return;
    select(Number(element.dataset["index"]));
    activate(row);
  };
  const rowElement = (item: VirtualItem) => {
    const row = rows[item.index];
    return (
      row && (
        <div
          key={item.key}
          id={`${id}${item.index}`}
          ref={view.measure}
          data-index={item.index}
          role="treeitem"
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.setSize}
          aria-selected={item.index === selected}
          aria-expanded={row.kind === "cell" ? undefined : row.isOpen}
          className={mergeClasses(styles.row, item.index === selected && styles.selected)}
          style={{ transform: `translateY(${item.start - view.margin}px)` }}
        >
          <TreeRowContent row={row} namesSheet={namesSheets} />
        </div>
      )
    );
  };
  return (
    <div>
      <span id={`${id}help`} className={styles.help}>
        {checkWords.treeHelp}
      </span>
      <div
        ref={list}
        role="tree"
        tabIndex={0}
        aria-label={checkWords.tree}
        aria-describedby={`${id}help`}
        aria-activedescendant={selected < 0 ? undefined : `${id}${selected}`}
        className={mergeClasses(styles.tree, selected < 0 && styles.unchosen)}
        style={{ height: view.height }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {view.items.map(rowElement)}
      </div>
    </div>
  );
}
