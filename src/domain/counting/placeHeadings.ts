import { headingFields, type HeadingField, type MeasureRow } from "../measure/MeasureRow";
import { foldText } from "../text/foldText";

/** 集計の見出し: one heading over rows or other headings. */
export interface HeadingNode {
  /** As first written; null: the rows that stand under no heading of this level. */
  readonly text: string | null;
  /** 見出しキー of all rows below begins so: 、1、2、 is the second heading under the first. */
  readonly key: string;
  /** In the order of the document. */
  readonly children: readonly HeadingNode[];
}

/** 見出しの配置: the tree of a document's headings, and where each row stands in it. */
export interface HeadingPlaces {
  /** The levels that are counted by, from the highest; none where the document has no headings. */
  readonly levels: readonly HeadingField[];
  readonly nodes: readonly HeadingNode[];
  readonly keyOf: ReadonlyMap<MeasureRow, string>;
}

interface GrowingNode extends HeadingNode {
  readonly children: GrowingNode[];
  readonly byText: Map<string, GrowingNode>;
}

/** Between and around the numbers of a key; with it no key can be taken for a number or a date. */
const MARK = "、";
const mainLevels: readonly HeadingField[] = ["chapter", "section", "item"];

/** 見出しを数える順に置く: the same heading on another sheet or page is the same line. */
export function placeHeadings(rows: readonly MeasureRow[]): HeadingPlaces {
  const levels = countedLevels(rows);
  const root = growingNode(null, MARK);
  const keyOf = new Map<MeasureRow, string>();
  for (const row of rows) {
    const node = levels.reduce((parent, level) => childOf(parent, row[level]), root);
    keyOf.set(row, node.key);
  }
  return { levels, nodes: levels.length === 0 ? [] : root.children, keyOf };
}

/** 節 and 項 where there are any; a document without them is counted by what headings it has. */
function countedLevels(rows: readonly MeasureRow[]): HeadingField[] {
  const occurring = headingFields.filter((level) => rows.some((row) => row[level] !== null));
  const main = occurring.filter((level) => mainLevels.includes(level));
  return main.length > 0 ? main : occurring;
}

const growingNode = (text: string | null, key: string): GrowingNode => ({
  text,
  key,
  children: [],
  byText: new Map(),
});

function childOf(parent: GrowingNode, text: string | null): GrowingNode {
  const folded = foldText(text ?? "");
  const known = parent.byText.get(folded);
  if (known) return known;
  const child = growingNode(text, `${parent.key}${parent.children.length + 1}${MARK}`);
  parent.children.push(child);
  parent.byText.set(folded, child);
  return child;
}
