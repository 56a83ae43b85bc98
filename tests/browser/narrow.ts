import type { Frame } from "playwright-core";
import { previewWords } from "../../src/messages/previewMessages.ja";
import type { Preview } from "./Preview";

/** As narrow as Excel allows, in pixels. */
export const NARROWEST = "320";

/** Drags the pane's edge by keyboard until it is as narrow as Excel allows. */
export async function makeNarrow({ page }: Preview): Promise<void> {
  const divider = page.getByRole("separator", { name: previewWords.paneWidth });
  await divider.focus();
  while ((await divider.getAttribute("aria-valuenow")) !== NARROWEST) await page.keyboard.press("ArrowRight");
}

/** What reaches out of the pane's document at its right, and how wide that is. */
export const tooWide = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.localName} ${element.textContent?.slice(0, 20)}`);
  });
