import { groupBy } from "../domain/collection/groupBy";
import { cellAddress } from "../domain/grid/cellAddress";
import type { Grid } from "../domain/grid/Grid";
import { answerIn } from "../domain/sheet/progress/progressAnswers";
import type { ProgressOptions } from "../domain/sheet/progress/ProgressOptions";
import { compareLines } from "../domain/sheet/trace/compareLines";
import { readMeasuresSheet } from "../domain/sheet/trace/readMeasuresSheet";
import { readProgressSheet } from "../domain/sheet/trace/readProgressSheet";
import { placeKey } from "../domain/sheet/trace/rowPlace";
import {
  editableKinds,
  type AnswerEdit,
  type EditableKind,
  type LeftEdit,
  type SheetEdit,
  type SheetEdits,
  type UnreadSheets,
} from "../domain/sheet/trace/SheetEdits";
import type { TracedSheet } from "../domain/sheet/trace/TracedLine";
import type { Tally } from "../domain/counting/tallyMeasures";
import type { CheckedWorkbook } from "./checkWith";
import { tallyOf } from "./tallyOf";

export interface FoundEdits extends SheetEdits {
  readonly answers: readonly AnswerEdit[];
  readonly unread: readonly UnreadSheets[];
}

/** Sheets that are marked as ours, by kind. */
export type EditableGrids = Readonly<Record<EditableKind, readonly Grid[]>>;

/** Of 進捗状況 there may be one for each 節. */
const readers = {
  measures: { read: readMeasuresSheet, mayBeSeveral: false, reason: "施策一覧での修正" },
  progress: { read: readProgressSheet, mayBeSeveral: true, reason: "進捗状況での修正" },
} as const;

/**
 * 作った表での修正: what the user has edited in them, and where in his own sheets or his settings it belongs. Changes
 * nothing.
 *
 * @param options of 進捗状況, as they are set now
 */
export function sheetEdits(
  grids: EditableGrids,
  checked: CheckedWorkbook,
  options: ProgressOptions = {},
): FoundEdits {
  const tally = tallyOf(checked);
  const found = editableKinds.map((kind) => editsIn(kind, grids[kind], tally, options));
  const { edits, disagreeing } = withoutDisagreements(found.flatMap(({ edits: own }) => own));
  return {
    edits,
    answers: found.flatMap(({ answers }) => answers),
    left: [...found.flatMap(({ left }) => left), ...disagreeing],
    unread: found.flatMap(({ unread }) => unread),
  };
}

function editsIn(
  kind: EditableKind,
  grids: readonly Grid[],
  tally: Tally,
  options: ProgressOptions,
): FoundEdits {
  const { read, mayBeSeveral, reason } = readers[kind];
  if (grids.length > 1 && !mayBeSeveral) return notRead({ kind, reason: "several" });
  const sheets = grids.map(read).filter((sheet): sheet is TracedSheet => sheet !== undefined);
  if (sheets.length < grids.length) return notRead({ kind, reason: "old" });
  const answers = sheets.flatMap((sheet) => answersIn(sheet, options));
  return { ...compareLines(sheets, tally, reason), answers, unread: [] };
}

const notRead = (unread: UnreadSheets): FoundEdits => ({
  edits: [],
  answers: [],
  left: [],
  unread: [unread],
});

const answersIn = ({ name, answers }: TracedSheet, options: ProgressOptions): AnswerEdit[] =>
  answers
    .map(({ row, column, header, key, text }) => {
      const old = answerIn(options, key);
      return { sheet: name, cell: cellAddress(row, column), header, key, old, text };
    })
    .filter(({ old, text }) => old !== text);

/** Where both tables say the same of a cell, it is one edit; where they do not, nobody knows which is meant. */
function withoutDisagreements(edits: readonly SheetEdit[]): {
  edits: SheetEdit[];
  disagreeing: LeftEdit[];
} {
  const same = [...groupBy(edits, ({ repair }) => placeKey(repair)).values()];
  const agree = (group: readonly SheetEdit[]): boolean =>
    group.every(({ repair }) => repair.text === group[0]?.repair.text);
  return {
    edits: same.filter(agree).flatMap((group) => group.slice(0, 1)),
    disagreeing: same
      .filter((group) => !agree(group))
      .flat()
      .map(({ sheet, cell, header, repair }) => ({
        sheet,
        cell,
        header,
        text: repair.text,
        reason: "disagree" as const,
      })),
  };
}
