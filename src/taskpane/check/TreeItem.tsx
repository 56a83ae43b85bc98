import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { RowActions } from "./RowActions";
import { TreeRowContent } from "./TreeRowContent";
import type { TreeRow } from "./treeRows";

const useStyles = makeStyles({
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
});

interface Props {
  readonly row: TreeRow;
  readonly id: string;
  readonly index: number;
  /** Pixels from the list's top. */
  readonly top: number;
  readonly isSelected: boolean;
  readonly namesSheet: boolean;
  /** Is given the element, to measure it. */
  readonly measure: Ref<HTMLDivElement>;
}

/** 木の一行, in its place. */
export function TreeItem({ row, id, index, top, isSelected, namesSheet, measure }: Props) {
  const styles = useStyles();
  return (
    <div
      id={id}
      ref={measure}
      data-index={index}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-selected={isSelected}
      aria-expanded={row.kind === "cell" ? undefined : row.isOpen}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <TreeRowContent row={row} namesSheet={namesSheet} />
      {isSelected && <RowActions row={row} />}
    </div>
  );
}
