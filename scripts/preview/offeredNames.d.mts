/** Files by the names under which they are offered. */
export function offeredNames(files: readonly string[]): Map<string, string>;
