import { labelLetters, letterLookalikes } from "../../../../src/domain/label/labelLetters";
import { textOf, type RowDraft } from "../GeneratedDocument";
import type { Bed, Defect } from "./Defect";

/** The kanji or hiragana that passes for a letter. */
const lookalikeOf = (letter: string): string | undefined =>
  Object.entries(letterLookalikes).find(([, meant]) => meant === letter)?.[0];

const letterOf = (row: RowDraft): string => labelLetters.charAt(row.letter);
const isAlone = (row: RowDraft): boolean => row.sub === undefined;
const blockOf = ({ document }: Bed, row: RowDraft): RowDraft[] =>
  document.rows.filter(({ block }) => block === row.block);

/** A row in the midst of a longer block whose labels are all right. */
function amidst(bed: Bed): RowDraft | undefined {
  return bed.free((row) => {
    const block = blockOf(bed, row);
    const at = block.indexOf(row);
    return isAlone(row) && bed.freeBlock(row) && block.length > 6 && at > 1 && at < block.length - 2;
  })[0];
}

const relabelled = (row: RowDraft, letter: string): string =>
  textOf(row, "label").replace(letterOf(row), letter);

export const labelDefects: readonly Defect[] = [
  {
    rule: "label.missing",
    plant: (bed) => {
      const row = amidst(bed);
      if (!row || row.base) return [];
      row.cells.label = bed.random.pick(["", "　"]);
      bed.take(row);
      bed.takeBlock(row);
      return [{ rule: "label.missing", at: row, field: "label", suggestion: null }];
    },
  },
  {
    rule: "label.lookalike",
    plant: (bed) => {
      const [row] = bed.free((each) => lookalikeOf(letterOf(each)) !== undefined && bed.freeBlock(each));
      if (!row) return [];
      const suggestion = textOf(row, "label");
      row.cells.label = relabelled(row, lookalikeOf(letterOf(row)) ?? "");
      bed.take(row);
      bed.takeBlock(row);
      return [{ rule: "label.lookalike", at: row, field: "label", suggestion }];
    },
  },
  {
    rule: "label.sequence",
    plant: (bed) => {
      const row = bed.document.isWhole ? amidst(bed) : undefined;
      if (!row) return [];
      const suggestion = textOf(row, "label");
      row.cells.label = relabelled(row, labelLetters.charAt(row.letter + bed.random.between(15, 20)));
      bed.take(row);
      bed.takeBlock(row);
      return [{ rule: "label.sequence", at: row, field: "label", suggestion }];
    },
  },
  {
    rule: "label.duplicate",
    plant: (bed) => {
      const row = bed.document.isWhole ? amidst(bed) : undefined;
      if (!row) return [];
      const others = blockOf(bed, row).filter(
        (each) => isAlone(each) && each !== row && each.letter < row.letter && each.letter > 0,
      );
      if (others.length === 0) return [];
      row.cells.label = relabelled(row, letterOf(bed.random.pick(others)));
      bed.take(row);
      bed.takeBlock(row);
      return [{ rule: "label.duplicate", at: row, field: "label", suggestion: null }];
    },
  },
  {
    // A row was left out: told once, at the row after it.
    rule: "label.sequence",
    plant: (bed) => {
      const row = bed.document.isWhole ? amidst(bed) : undefined;
      const below = row && bed.document.rows[bed.document.rows.indexOf(row) + 1];
      if (!row || !below || row.base || !isAlone(below) || !bed.free().includes(below)) return [];
      const suggestion = textOf(row, "label");
      bed.document.rows.splice(bed.document.rows.indexOf(row), 1);
      bed.take(row, below);
      bed.takeBlock(row);
      return [{ rule: "label.sequence", at: below, field: "label", suggestion }];
    },
  },
  {
    // Two neighbours changed places.
    rule: "label.sequence",
    plant: (bed) => {
      const row = bed.document.isWhole ? amidst(bed) : undefined;
      const below = row && bed.document.rows[bed.document.rows.indexOf(row) + 1];
      if (!row || !below || !isAlone(below) || !bed.free().includes(below)) return [];
      const labels = [textOf(row, "label"), textOf(below, "label")] as const;
      [below.cells.label, row.cells.label] = labels;
      bed.take(row, below);
      bed.takeBlock(row);
      return [row, below].map((at, index) => ({
        rule: "label.sequence" as const,
        at,
        field: "label" as const,
        suggestion: labels[index] ?? null,
      }));
    },
  },
];
