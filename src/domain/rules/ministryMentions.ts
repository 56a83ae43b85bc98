import { oncePer } from "../collection/oncePer";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import { isErrorValue } from "../text/errorValue";
import type { SheetReading } from "../layout/SheetReading";
import type { SourceCell } from "../measure/MeasureRow";
import {
  namesSomebody,
  readMinistries,
  replaceMentions,
  type MinistryMention,
} from "../ministry/readMinistries";
import { cellsOf } from "./fieldCells";
import type { CheckContext, Detection, RuleDetails } from "./Rule";

/** A 担当府省庁 cell and the names in it. */
interface MinistryCell {
  readonly cell: SourceCell;
  readonly mentions: readonly MinistryMention[];
}

const cellsOfSheets = oncePer((index: MinistryIndex) =>
  oncePer((sheet: SheetReading): readonly MinistryCell[] =>
    cellsOf(sheet, "ministries").flatMap(({ cell }) => {
      const mentions =
        namesSomebody(cell.text) && !isErrorValue(cell.text) ? readMinistries(cell.text, index) : [];
      return mentions.length > 0 ? [{ cell, mentions }] : [];
    }),
  ),
);

/** Every 担当府省庁 cell that names somebody: listed once, as many rules ask for them. */
export const ministryCells = (sheet: SheetReading, { ministries }: CheckContext): readonly MinistryCell[] =>
  cellsOfSheets(ministries)(sheet);

/**
 * One detection for a cell whose faulty names are each to be replaced. A cell is suggested a whole new text
 * only when every one of them has an answer; half a repair would look like a whole one. 法人の種類 stay before
 * the new names.
 */
export function mentionDetection<Details extends RuleDetails>(
  cell: SourceCell,
  faulty: readonly MinistryMention[],
  answer: (mention: MinistryMention) => string | undefined,
  safe: boolean,
  details: Details,
): Detection<Details> {
  const replacements = faulty.flatMap((mention) => {
    const by = answer(mention);
    return by === undefined ? [] : [{ mention, by: (mention.legalForm ?? "") + by }];
  });
  const answered = replacements.length === faulty.length;
  return {
    cell,
    field: "ministries",
    ...(answered && { suggestion: replaceMentions(cell.text, replacements), safe }),
    details,
  };
}

/** The names of mentions as written, for a message. */
export const writtenNames = (mentions: readonly MinistryMention[]): string =>
  mentions.map((mention) => mention.written).join("、");

/** 総務省、法務省又は外務省: names of which one is meant, for a message. */
export const eitherOf = (names: readonly string[]): string => {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join("、")}又は${last}` : last;
};
