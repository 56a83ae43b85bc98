import { focusedIn } from "./focus";
import type { Preview } from "./Preview";

/** Presses a key until something has the focus, at most once round the pane. */
export async function pressUntil(preview: Preview, key: string, name: string): Promise<void> {
  const frame = await preview.paneFrame();
  const visited: string[] = [];
  while ((await focusedIn(frame)) !== name) {
    await preview.page.keyboard.press(key);
    visited.push(await focusedIn(frame));
    if (visited.length > 100) throw new Error(`${name} is not among ${visited.join(", ")}`);
  }
}
