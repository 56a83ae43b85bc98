import path from "node:path";

/**
 * 出すファイルの名前: each by its own name; where two in different folders have the same, the later one with a number.
 *
 * @returns {Map<string, string>} the files by these names
 */
export function offeredNames(files) {
  const offered = new Map();
  for (const file of new Set(files.map((each) => path.resolve(each)))) {
    const { name, ext } = path.parse(file);
    let free = name + ext;
    for (let number = 2; offered.has(free); number++) free = `${name}（${number}）${ext}`;
    offered.set(free, file);
  }
  return offered;
}
