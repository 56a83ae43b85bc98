import { useEffect, useRef, type RefObject } from "react";

/** 行き先の見出し: brings it into sight and gives it the focus, once for each time that it is asked for. */
export function useArrival(isWanted: boolean, onShown: () => void): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
    onShown();
  }, [isWanted, onShown]);
  return heading;
}
