export const NARROWEST = 320;
export const WIDEST = 450;
const USUAL = 380;
const KEY = "previewPaneWidth";

/** ペインの幅 in pixels, as wide as Excel lets a pane be. */
export const withinWidths = (width: number): number =>
  Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));

/** Where the browser keeps nothing for pages, the usual width does; nothing is lost by that. */
function ifAllowed<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** The width the user last chose, kept by the browser. */
export const keptWidth = {
  read: (): number => {
    const kept = Number(ifAllowed(() => localStorage.getItem(KEY)));
    return kept > 0 ? withinWidths(kept) : USUAL;
  },
  keep: (width: number): void => {
    ifAllowed(() => localStorage.setItem(KEY, String(width)));
  },
} as const;
