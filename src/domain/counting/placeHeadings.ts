import { headingFields, type HeadingField, type MeasureRow } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";

/** 見出しの配置: where each row stands among a document's headings. */
export interface HeadingPlaces {
  /** The levels that occur, from the highest; none where the document has no headings. */
  readonly levels: readonly HeadingField[];
  /** 見出しキー: a number for each level, in the order of the document: 、1、2、 is the second heading under the first. */
  readonly keyOf: ReadonlyMap<MeasureRow, string>;
}

interface Node {
  readonly key: string;
  readonly children: Map<string, Node>;
}

/** Between and around the numbers of a key; with it no key can be taken for a number or a date. */
const MARK = "、";

/** 見出しを数える順に置く: the same heading on another sheet or page is the same one. */
export function placeHeadings(rows: readonly MeasureRow[]): HeadingPlaces {
  const levels = headingFields.filter((level) => rows.some((row) => row[level] !== null));
  const root: Node = { key: MARK, children: new Map() };
  const keys = rows.map(
    (row) => [row, levels.reduce((node, level) => childOf(node, row[level]), root).key] as const,
  );
  return { levels, keyOf: new Map(keys) };
}

/** The key of the heading at a level (from 0) over a row: the beginning of the row's key. */
export const headingKeyAt = (key: string, level: number): string =>
  `${key
    .split(MARK)
    .slice(0, level + 2)
    .join(MARK)}${MARK}`;

function childOf(parent: Node, text: string | null): Node {
  const folded = foldText(text ?? "");
  const known = parent.children.get(folded);
  if (known) return known;
  const child: Node = { key: `${parent.key}${parent.children.size + 1}${MARK}`, children: new Map() };
  parent.children.set(folded, child);
  return child;
}
