import { makeStyles } from "@fluentui/react-components";
import { useImperativeHandle, useRef, type ReactNode, type Ref } from "react";
import type { RowPlace } from "./TreeItem";
import type { TreeRow } from "./treeRows";
import { useWindowedRows } from "./useWindowedRows";

const useStyles = makeStyles({
  rows: { position: "relative" },
});

/** Brings rows of the list into sight. */
export interface RowScroller {
  readonly scrollTo: (index: number) => void;
}

interface Props {
  readonly ref: Ref<RowScroller>;
  readonly rows: readonly TreeRow[];
  /** -1: none. */
  readonly selected: number;
  readonly item: (row: TreeRow, index: number, place: RowPlace) => ReactNode;
}

/** 見えている行: of a list that may be very long, only the rows in sight are in the page. */
export default function WindowedRows({ ref, rows, selected, item }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { height, margin, items, measure, scrollTo } = useWindowedRows(list, rows, selected);
  useImperativeHandle(ref, () => ({ scrollTo }), [scrollTo]);
  return (
    <div ref={list} className={styles.rows} style={{ height }}>
      {items.map(({ index, start }) => {
        const row = rows[index];
        return row && item(row, index, { top: start - margin, measure });
      })}
    </div>
  );
}
