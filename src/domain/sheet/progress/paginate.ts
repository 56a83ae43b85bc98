import type { JoinLines, PrintLine } from "./PrintLine";

/**
 * ページに分ける: as many lines on each page as fit. A heading or a header never ends a page, a line is never cut, and
 * where the rows of a table go on, its header stands again at the head of the page. What goes on is one line as far as a
 * page has room for it.
 *
 * @param height of a page, in points
 */
export function paginate(
  lines: readonly PrintLine[],
  height: number,
  join: JoinLines = () => undefined,
): PrintLine[][] {
  const pages: PrintLine[][] = [[]];
  let used = 0;
  let header: PrintLine | undefined;
  for (const block of keptTogether(lines).flatMap((each) => onOnePage(each, height))) {
    const page = pages.at(-1) ?? [];
    const joined = joinedTo(page.at(-1), block, join);
    const added = (joined?.height ?? 0) - (page.at(-1)?.height ?? 0);
    if (joined && used + added <= height) {
      page.splice(-1, 1, joined);
      used += added;
      continue;
    }
    const needed = heightOf(block);
    if (used + needed > height && page.length > 0) {
      const again = block[0]?.kind === "row" && header ? [header] : [];
      pages.push([...again, ...block]);
      used = heightOf(again) + needed;
    } else {
      page.push(...block);
      used += needed;
    }
    header =
      block.findLast(({ kind }) => kind === "header") ?? (block[0]?.kind === "row" ? header : undefined);
  }
  return pages;
}

/** The last line of a page with the rest of it. */
const joinedTo = (
  last: PrintLine | undefined,
  [line, ...others]: readonly PrintLine[],
  join: JoinLines,
): PrintLine | undefined => (last && line?.goesOn && others.length === 0 ? join(last, line) : undefined);

/** What no page has room for is parted, or the paper would part it. */
const onOnePage = (block: readonly PrintLine[], height: number): (readonly PrintLine[])[] =>
  heightOf(block) <= height ? [block] : block.map((line) => [line]);

const heightOf = (lines: readonly PrintLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** Lines that must not be parted: what stands over something, with the first of that. */
function keptTogether(lines: readonly PrintLine[]): PrintLine[][] {
  const blocks: PrintLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (isOpen && block) block.push(line);
    else blocks.push([line]);
    isOpen = line.keepsNext;
  }
  return blocks;
}
