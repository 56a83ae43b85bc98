export const NARROWEST = 320;
export const WIDEST = 450;
const USUAL = 380;
const KEY = "previewPaneWidth";

/** ペインの幅 in pixels, as wide as Excel lets a pane be. */
export const withinWidths = (width: number): number =>
  Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));

/** The width the user last chose, kept by the browser. */
export const keptWidth = {
  read: (): number => {
    const kept = Number(localStorage.getItem(KEY));
    return kept > 0 ? withinWidths(kept) : USUAL;
  },
  keep: (width: number): void => localStorage.setItem(KEY, String(width)),
} as const;
