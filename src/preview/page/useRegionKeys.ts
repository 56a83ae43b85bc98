import { useEffect, type RefObject } from "react";

/** 画面の区画, in the order in which F6 goes round them, each with what of it takes the focus. */
const regions = [
  { name: "grid", focus: "[data-region=grid] textarea" },
  { name: "sheets", focus: "[data-region=sheets] [aria-selected=true]" },
  { name: "pane", focus: "[data-region=pane] iframe" },
  { name: "files", focus: "[data-region=files] button" },
] as const;

/** F6 で区画を移る: forwards, or backwards with Shift, as in Excel; also from within the pane's frame. */
export function useRegionKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      focusNext(element, event.shiftKey ? -1 : 1);
    };
    // A frame keeps its keys to itself, and each workbook has a frame of its own.
    const listenInFrame = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener("keydown", onKeyDown);
    };
    document.addEventListener("keydown", onKeyDown);
    element.addEventListener("load", listenInFrame, true);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      element.removeEventListener("load", listenInFrame, true);
    };
  }, [page]);
}

function focusNext(page: HTMLElement, step: 1 | -1): void {
  const here = document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"];
  const shown = regions.flatMap(({ name, focus }) => {
    const target = page.querySelector<HTMLElement>(focus);
    return target && target.getClientRects().length > 0 ? [{ name, target }] : [];
  });
  const index = shown.findIndex(({ name }) => name === here);
  const next = shown.at((index + step) % shown.length);
  if (next) takeFocus(next.target);
}

/** A frame gives the focus on to where it last was within, or to its first control. */
function takeFocus(target: HTMLElement): void {
  if (!(target instanceof HTMLIFrameElement)) return target.focus();
  const { contentDocument, contentWindow } = target;
  contentWindow?.focus();
  const last = contentDocument?.activeElement;
  const first = contentDocument?.querySelector<HTMLElement>("button, select, [tabindex='0']");
  if (!last || last === contentDocument.body) first?.focus();
}
