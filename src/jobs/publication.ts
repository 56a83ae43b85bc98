import { openErrors } from "../domain/check/openErrors";
import type { PlainModel } from "../domain/publication/moveLines";
import { publicationName } from "../domain/publication/publicationName";
import { publishedModels } from "../domain/publication/publishedModels";
import type { PublicationMarks } from "../domain/publication/publicationMarks";
import type { Removed } from "../domain/publication/Removed";
import { fieldWords } from "../domain/sheet/fieldWords";
import { progressFields, type ProgressOptions } from "../domain/sheet/progress/ProgressOptions";
import type { SheetKind } from "../domain/sheet/SheetModel";
import type { TableNames } from "../domain/sheet/TableNames";
import type { CheckedWorkbook } from "./checkWith";
import { reportSheets, type ReportNotes, type ReportWords } from "./reportSheets";

/** 公表のしかた. */
export interface PublicationTerms extends ReportNotes {
  /** Those that the user has changed. */
  readonly marks?: PublicationMarks | undefined;
  /** Whether it is made while errors remain. */
  readonly insists: boolean;
}

/** 公表版. */
export interface Publication {
  /** Of a file, without its ending. */
  readonly name: string;
  /** That remain. */
  readonly errors: number;
  readonly models: readonly PlainModel[];
  readonly removed: readonly Removed[];
}

/** 公表しない訳: so many errors remain. */
export interface PublicationRefusal {
  readonly refusedFor: number;
}

/** The workbook is a fresh one: every name is free. */
const names: ReadonlyMap<SheetKind, TableNames> = new Map(
  (
    [
      ["findings", "検証結果"],
      ["measures", "施策一覧"],
      ["summary", "集計"],
      ["progress", "進捗状況"],
    ] as const
  ).map(([kind, name]) => [kind, { sheet: name, table: name }]),
);

/**
 * 公表版を下書きする. What was ignored, with its reason, is no error that remains.
 *
 * @throws NothingToReport where there is nothing to count
 */
export function publication(
  checked: CheckedWorkbook,
  { marks = {}, insists, ...notes }: PublicationTerms,
  words: ReportWords,
): Publication | PublicationRefusal {
  const errors = openErrors(checked.findings).length;
  const models = reportSheets(checked, names, words, notes);
  if (errors > 0 && !insists) return { refusedFor: errors };
  return {
    name: publicationName(checked.facts, errors),
    errors,
    ...publishedModels(models, { marks, errors, aliases: aliasesOf(notes.progress) }),
  };
}

/** 見出しの言いかえ in 進捗状況: the field's own word by that which stands for it. */
const aliasesOf = ({ headers = {} }: ProgressOptions = {}): ReadonlyMap<string, string> =>
  new Map(progressFields.flatMap((field) => (headers[field] ? [[headers[field], fieldWords[field]]] : [])));
