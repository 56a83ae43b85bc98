import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** 置かれるファイル: what is served, by its path below the address of the add-in; undefined: there is none. */
export type PublishedFiles = (relative: string) => Uint8Array | undefined;

/** Files of folders of which all contents come to stand at the same address. */
export const filesOf =
  (folders: readonly string[]): PublishedFiles =>
  (relative) => {
    const found = folders.map((folder) => path.join(folder, relative)).find((file) => existsSync(file));
    return found === undefined ? undefined : readFileSync(found);
  };
