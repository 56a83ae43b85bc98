import { groupBy } from "../collection/groupBy";
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

/** What a 担当府省庁 cell says, the names in it, and the cells that say so. */
export interface MinistryText {
  readonly text: string;
  readonly mentions: readonly MinistryMention[];
  readonly cells: readonly SourceCell[];
}

const textsOfSheets = oncePer((index: MinistryIndex) =>
  oncePer((sheet: SheetReading): readonly MinistryText[] => {
    const byText = groupBy(cellsOf(sheet, "ministries"), ({ cell }) => cell.text);
    return [...byText].flatMap(([text, each]) => {
      const mentions = namesSomebody(text) && !isErrorValue(text) ? readMinistries(text, index) : [];
      return mentions.length > 0 ? [{ text, mentions, cells: each.map(({ cell }) => cell) }] : [];
    });
  }),
);

/** 担当府省庁の文: those that name somebody. Sheets repeat themselves, so each is judged once for all its cells. */
export const ministryTexts = (sheet: SheetReading, { ministries }: CheckContext): readonly MinistryText[] =>
  textsOfSheets(ministries)(sheet);

/**
 * One detection for each cell of a text whose faulty names are each to be replaced. It is suggested a whole new text
 * only when every one of them has an answer; half a repair would look like a whole one. 法人の種類 stay before
 * the new names.
 */
export function mentionDetections<Details extends RuleDetails>(
  { text, cells }: MinistryText,
  faulty: readonly MinistryMention[],
  answer: (mention: MinistryMention) => string | undefined,
  safe: boolean,
  details: Details,
): Detection<Details>[] {
  const replacements = faulty.flatMap((mention) => {
    const by = answer(mention);
    return by === undefined ? [] : [{ mention, by: (mention.legalForm ?? "") + by }];
  });
  const answered = replacements.length === faulty.length;
  const repair = answered && { suggestion: replaceMentions(text, replacements), safe };
  return cells.map((cell) => ({ cell, field: "ministries", ...repair, details }));
}

/** The names of mentions as written, for a message. */
export const writtenNames = (mentions: readonly MinistryMention[]): string =>
  mentions.map((mention) => mention.written).join("、");

/** 総務省、法務省又は外務省: names of which one is meant, for a message. */
export const eitherOf = (names: readonly string[]): string => {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join("、")}又は${last}` : last;
};
