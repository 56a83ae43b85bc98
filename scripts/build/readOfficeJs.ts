/**
 * Office.js の番地: https, or a path at the place of the add-in itself.
 * @throws {Error} in one Japanese sentence.
 */
export function readOfficeJs(text: string): string {
  if (!URL.canParse(text) && !text.startsWith("//")) return text;
  if (!URL.canParse(text) || new URL(text).protocol !== "https:")
    throw new Error(
      `--office-js は https:// か、アドインと同じ場所の office/office.js などにしてください（いまは「${text}」）。`,
    );
  return text;
}
