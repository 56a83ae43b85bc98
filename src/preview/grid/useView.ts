import { useEffectEvent, useLayoutEffect, useState, type RefObject, type UIEvent } from "react";
import { panesOf, type Pane, type View } from "./panes";
import { scrollTo } from "./scrollTo";
import type { SheetFrame, Box } from "./SheetFrame";
import { useSize } from "./useSize";

const HEADING_HEIGHT = 22;
const HEADING_PADDING = 20;
const DIGIT_WIDTH = 8;

/** 見えているところ of a sheet. */
export interface GridView {
  readonly view: View;
  readonly panes: readonly Pane[];
  /** Of the row numbers and the column letters, in pixels; 0 where they are not shown. */
  readonly rowWidth: number;
  readonly headingHeight: number;
  readonly onScroll: (event: UIEvent) => void;
}

/**
 * What of a sheet is in sight, as it is scrolled and sized.
 *
 * @param shown is brought into sight whenever `reveal` is another number
 */
export function useView(
  scroller: RefObject<HTMLElement | null>,
  frame: SheetFrame,
  shown: Box,
  reveal: number,
): GridView {
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const size = useSize(scroller);
  const { showHeadings } = frame.layout;
  const rowWidth = showHeadings ? HEADING_PADDING + DIGIT_WIDTH * String(frame.rows.count).length : 0;
  const headingHeight = showHeadings ? HEADING_HEIGHT : 0;
  const view: View = {
    width: Math.max(0, size.width - rowWidth),
    height: Math.max(0, size.height - headingHeight),
    scrollLeft: scroll.left,
    scrollTop: scroll.top,
  };
  const isMeasured = view.width > 0;
  const show = useEffectEvent(() => scroller.current?.scrollTo(scrollTo(frame, shown, view)));
  useLayoutEffect(() => {
    if (isMeasured) show();
  }, [reveal, isMeasured]);
  const onScroll = ({ currentTarget: { scrollLeft, scrollTop } }: UIEvent): void =>
    setScroll({ left: scrollLeft, top: scrollTop });
  return { view, panes: panesOf(frame, view), rowWidth, headingHeight, onScroll };
}
