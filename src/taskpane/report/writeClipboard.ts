/**
 * クリップボードへ: as plain text; HTML also as what it shows, so that it is pasted as tables where tables can stand.
 *
 * @returns whether the browser took it
 */
export async function writeClipboard(text: string, isHtml: boolean): Promise<boolean> {
  try {
    if (!isHtml || typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem(asHtml(text))]);
    return true;
  } catch {
    return false;
  }
}

const asHtml = (text: string): Record<string, Blob> =>
  Object.fromEntries(["text/plain", "text/html"].map((type) => [type, new Blob([text], { type })]));
