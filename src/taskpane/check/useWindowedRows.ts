import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useState, type RefObject } from "react";
import type { TreeRow } from "./treeRows";

/** Heights in pixels before a row is measured. */
const ESTIMATES = { rule: 36, value: 34, cell: 34 } as const;
/** Between a row that was moved to and what covers the window's edge, in pixels. */
const GAP = 12;

/** 見えている行だけを描く: which rows of the list lie in the window, and where; the selected one always. */
export function useWindowedRows(
  list: RefObject<HTMLDivElement | null>,
  rows: readonly TreeRow[],
  selected: number,
) {
  const { margin, above, below } = useSurroundings(list);
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const inSight = defaultRangeExtractor(range);
      // What aria-activedescendant names must be in the page.
      const withSelected = selected < 0 || selected >= rows.length ? inSight : [...inSight, selected];
      return [...new Set(withSelected)].sort((a, b) => a - b);
    },
    [selected, rows.length],
  );
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: rows.length,
    estimateSize: (index) => ESTIMATES[rows[index]?.kind ?? "cell"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: above + GAP,
    scrollPaddingEnd: below + GAP,
    rangeExtractor,
  });
  const scrollTo = useCallback((index: number): void => virtualizer.scrollToIndex(index), [virtualizer]);
  return {
    margin,
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems(),
    measure: virtualizer.measureElement,
    scrollTo,
  };
}

/** How much of the window is covered by what keeps its place at an edge, in pixels. */
const coveredAt = (edge: "top" | "bottom"): number =>
  document.querySelector<HTMLElement>(`[data-covers=${edge}]`)?.offsetHeight ?? 0;

/** How far below the top of the page an element stands, and what covers it, in pixels; all of it grows and shrinks. */
function useSurroundings(element: RefObject<HTMLElement | null>) {
  const [margin, setMargin] = useState(0);
  const [above, setAbove] = useState(0);
  const [below, setBelow] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (element.current) setMargin(element.current.getBoundingClientRect().top + window.scrollY);
      setAbove(coveredAt("top"));
      setBelow(coveredAt("bottom"));
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return { margin, above, below };
}
