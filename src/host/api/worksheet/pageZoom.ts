import type { PageSetup } from "hucre";
import { fail } from "../../protocol/HostError";
import { isAbsent, wholeArgument } from "../arguments";
import { without } from "../range/without";

const MAX_PAGES = 32_767;

/** 拡大縮小: Excel.PageLayoutZoomOptions of a sheet's page setup; 0 pages in a file stand for any number. */
export function pageZoom({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 }: PageSetup): object {
  if (!fitToPage) return { scale };
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

/**
 * 拡大縮小を読む.
 *
 * @throws HostError InvalidArgument for a scale outside 10…400, and for a scale together with pages.
 */
export function readZoom(setup: PageSetup, value: unknown): PageSetup {
  if (typeof value !== "object" || value === null) return fail("InvalidArgument");
  const zoom = new Map(Object.entries(value).filter(([, each]) => !isAbsent(each)));
  const rest = without(setup, "scale", "fitToPage", "fitToWidth", "fitToHeight");
  const isFitted = zoom.has("horizontalFitToPages") || zoom.has("verticalFitToPages");
  if (isFitted === zoom.has("scale")) return fail("InvalidArgument");
  if (!isFitted) return { ...rest, scale: wholeArgument(zoom.get("scale"), 10, 400) };
  const pages = (name: string): number => wholeArgument(zoom.get(name) ?? 0, 0, MAX_PAGES);
  return {
    ...rest,
    fitToPage: true,
    fitToWidth: pages("horizontalFitToPages"),
    fitToHeight: pages("verticalFitToPages"),
  };
}
