/** Where manifest.xml says that the add-in stands, for those who develop it. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * 置き場所の番地 as a manifest wants it: https, without a slash at the end.
 * @throws {Error} in one Japanese sentence, where it cannot be one.
 */
export function readAddress(text: string): string {
  if (!URL.canParse(text)) throw new Error(`--origin の「${text}」は番地として読めません。`);
  const { protocol, origin, pathname, search, hash } = new URL(text);
  if (protocol !== "https:")
    throw new Error(
      `--origin は https:// で始めてください（いまは「${text}」）。Excel は https だけを開きます。`,
    );
  if (search !== "" || hash !== "")
    throw new Error(`--origin に ? や # は付けられません（いまは「${text}」）。`);
  return `${origin}${pathname.replace(/\/+$/u, "")}`;
}

/** The manifest for another place; its AppDomain is that of the host, without a path. */
export function placeManifest(manifest: string, address: string): string {
  return manifest
    .replaceAll(
      `<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`,
      `<AppDomain>${new URL(address).origin}</AppDomain>`,
    )
    .replaceAll(`${DEVELOPMENT_ADDRESS}/`, `${address}/`);
}
