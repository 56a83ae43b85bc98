import { oncePer } from "../collection/oncePer";
import { readLabel, type MeasureLabel } from "../label/readLabel";
import { foldText } from "../text/foldText";
import type { MeasureRow } from "./MeasureRow";
import { nameKey } from "./nameKey";

/** The headings a row stands under, as one key. */
export const headingPath: (row: MeasureRow) => string = oncePer((row) =>
  [row.sheet, row.chapter, row.section, row.item, row.group, row.subgroup].join("\u0000"),
);

/** 施策の索引: who has the same name, and which rows are sub-items of one letter. */
export class MeasureIndex {
  readonly live: readonly MeasureRow[];
  readonly #liveByName = new Map<string, MeasureRow[]>();
  readonly #letterOf = new Map<MeasureRow, number>();

  constructor(readonly rows: readonly MeasureRow[]) {
    this.live = rows.filter((row) => !row.relisted);
    for (const row of this.live) {
      const key = nameKey(row);
      if (key === "") continue;
      const same = this.#liveByName.get(key);
      if (same) same.push(row);
      else this.#liveByName.set(key, [row]);
    }
    this.#numberLetters(rows);
  }

  /**
   * Rows one below the other that carry the same letter are its sub-items; the letter begins anew where the
   * sub-item's letter does not go on, as letters restart under headings that a list may not show.
   */
  #numberLetters(rows: readonly MeasureRow[]): void {
    let letter = 0;
    let above: MeasureRow | undefined;
    for (const row of rows) {
      if (!above || !isNextSubItem(above, row)) letter++;
      this.#letterOf.set(row, letter);
      above = row;
    }
  }

  /** Whether two rows belong to one letter. */
  sameLetter(a: MeasureRow, b: MeasureRow): boolean {
    return this.#letterOf.get(a) === this.#letterOf.get(b);
  }

  /** Rows that are not relisted, have the same name and stand under another letter. */
  basesByName(row: MeasureRow): MeasureRow[] {
    return (this.#liveByName.get(nameKey(row)) ?? []).filter((base) => !this.sameLetter(row, base));
  }
}

function isNextSubItem(above: MeasureRow, row: MeasureRow): boolean {
  const [label, labelAbove] = [readLabel(row.label ?? ""), readLabel(above.label ?? "")];
  return (
    label !== undefined &&
    label.letter === labelAbove?.letter &&
    subOf(label) > subOf(labelAbove) &&
    headingPath(row) === headingPath(above)
  );
}

const subOf = ({ sub = "", mark = "" }: MeasureLabel): string => sub + mark;

/** The set of a row's ministries as one key, whatever their order. */
export const ministrySetKey = (names: readonly string[]): string =>
  [...new Set(names.map(foldText))].sort().join("\u0000");
