import type { Frame } from "playwright-core";
import type { Preview } from "./Preview";

/** Room around a control for its focus ring, in pixels. */
const RING = 4;

/** 焦点のあるもの in the pane: its role, or its element's name, and what it is called; "" where nothing has it. */
export const focusedIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const label = element.getAttribute("aria-labelledby") ?? element.id;
    const named = label === "" ? null : document.querySelector(`label[for="${label}"]`);
    const name = element.getAttribute("aria-label") ?? named?.textContent ?? element.textContent;
    return `${element.getAttribute("role") ?? element.localName} ${name ?? ""}`.trim();
  });

/** Whether the page looks other around what has the focus than without it. */
export async function isFocusSeen({ page }: Preview, frame: Frame): Promise<boolean> {
  const focused = frame.locator(":focus");
  const box = await focused.boundingBox();
  if (!box) return false;
  const clip = {
    x: box.x - RING,
    y: box.y - RING,
    width: box.width + 2 * RING,
    height: box.height + 2 * RING,
  };
  const shot = (): Promise<Buffer> => page.screenshot({ clip, caret: "hide", animations: "disabled" });
  const withFocus = await shot();
  const element = await focused.elementHandle();
  await element?.evaluate((each) => (each as HTMLElement).blur());
  const without = await shot();
  await element?.evaluate((each) => (each as HTMLElement).focus());
  return !withFocus.equals(without);
}
