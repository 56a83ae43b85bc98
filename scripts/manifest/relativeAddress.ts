import type { PublishedFiles } from "./PublishedFiles";

/** 番地から場所へ: the path of a file below the folder of a page, both `https:`; undefined: it stands elsewhere. */
export function relativeAddress(address: string, page: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const folder = new URL(".", page);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  return decodeURIComponent(pathname.slice(folder.pathname.length));
}

export const isPublished = (relative: string, files: PublishedFiles): boolean =>
  files(relative) !== undefined;
