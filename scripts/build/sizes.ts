import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What people wait for until the first findings, in bytes as gzip sends them: the page, and the checker, which is loaded
 * beside it while the workbook is being read. 200 kB is meant; React and Fluent take 110 kB of it.
 */
export const FIRST_LOAD_LIMIT = 216_000;

export interface FileSize {
  /** Below the folder. */
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** ファイルの大きさ: all files of a folder, with their bytes as they are and as gzip sends them. */
export function sizesIn(folder: string): readonly FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name));
      return { name, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });
}

/** Compressed bytes of the named files together. */
export const firstLoad = (sizes: readonly FileSize[], names: readonly string[]): number =>
  sizes.filter(({ name }) => names.includes(name)).reduce((sum, { gzip }) => sum + gzip, 0);

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
