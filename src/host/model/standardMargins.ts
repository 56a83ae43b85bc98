import type { PageMargins } from "hucre";

/** 余白 of Excel's own, in inches, where a file gives none. */
export const standardMargins: Required<PageMargins> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
