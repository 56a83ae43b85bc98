import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { RowActions } from "./RowActions";
import { TreeRowContent } from "./TreeRowContent";
import type { TreeRow } from "./treeRows";

const useStyles = makeStyles({
  row: {
    outlineOffset: "-2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  placed: { position: "absolute", insetInline: 0, top: 0 },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Contrast themes take the background away.
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** 行の置き場所 in a list of which only some rows are in the page. */
export interface RowPlace {
  /** Pixels from the list's top. */
  readonly top: number;
  /** Is given the element, to measure it. */
  readonly measure: Ref<HTMLDivElement>;
}

interface Props {
  readonly row: TreeRow;
  readonly id: string;
  readonly index: number;
  readonly isSelected: boolean;
  readonly namesSheet: boolean;
  /** Absent: it stands below the row before. */
  readonly place: RowPlace | undefined;
}

/** 木の一行, in its place. */
export function TreeItem({ row, id, index, isSelected, namesSheet, place }: Props) {
  const styles = useStyles();
  return (
    <div
      id={id}
      ref={place?.measure}
      data-index={index}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-selected={isSelected}
      aria-expanded={row.kind === "cell" ? undefined : row.isOpen}
      className={mergeClasses(styles.row, place && styles.placed, isSelected && styles.selected)}
      style={place && { transform: `translateY(${place.top}px)` }}
    >
      <TreeRowContent row={row} namesSheet={namesSheet} />
      {isSelected && <RowActions row={row} />}
    </div>
  );
}
