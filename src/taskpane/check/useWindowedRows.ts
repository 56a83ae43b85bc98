import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useState, type RefObject } from "react";
import type { TreeRow } from "./treeRows";

/** Heights in pixels before a row is measured. */
const ESTIMATES = { rule: 36, value: 34, cell: 34 } as const;
/** What the footer covers at the bottom of the window, in pixels. */
const FOOTER = 64;

/** 見えている行だけを描く: which rows of the list lie in the window, and where; the selected one always. */
export function useWindowedRows(
  list: RefObject<HTMLDivElement | null>,
  rows: readonly TreeRow[],
  selected: number,
) {
  const margin = useTopOf(list);
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
    scrollPaddingEnd: FOOTER,
    rangeExtractor,
  });
  return {
    margin,
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems(),
    measure: virtualizer.measureElement,
    scrollTo: (index: number): void => virtualizer.scrollToIndex(index),
  };
}

/** How far below the top of the page an element stands, in pixels; what is above it may grow and shrink. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (element.current) setTop(element.current.getBoundingClientRect().top + window.scrollY);
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
