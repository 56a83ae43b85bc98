import type { PrintLine } from "./PrintLine";

/**
 * ページに分ける: as many lines on each page as fit. A heading or a header never ends a page, a line is never cut, and
 * where the rows of a table go on, its header stands again at the head of the page.
 *
 * @param height of a page, in points
 */
export function paginate(lines: readonly PrintLine[], height: number): PrintLine[][] {
  const pages: PrintLine[][] = [[]];
  let used = 0;
  let header: PrintLine | undefined;
  for (const block of keptTogether(lines)) {
    const needed = heightOf(block);
    const page = pages.at(-1) ?? [];
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
