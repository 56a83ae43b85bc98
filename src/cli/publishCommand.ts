import type { Grid } from "../domain/grid/Grid";
import { htmlPageOf } from "../domain/publication/htmlOf";
import { markdownOf } from "../domain/publication/markdownOf";
import type { PublicationMarks } from "../domain/publication/publicationMarks";
import { withoutCharts } from "../domain/publication/withoutCharts";
import { SETTINGS_KEY } from "../excel/store";
import { writeModels } from "../host/xlsx/writeModels";
import { parseSettings } from "../jobs/parseSettings";
import { publication, type Publication, type PublicationTerms } from "../jobs/publication";
import { publicationWords, publishMessages, removedWords } from "../messages/publicationMessages.ja";
import { reportWords } from "../messages/reportWords.ja";
import { asUserError } from "./asUserError";
import type { CommandResult } from "./checkCommand";
import { checkFile, type CheckedFile } from "./checkFile";
import { parseArguments } from "./commonOptions";
import { isSameFile, writeWorkbookFile } from "./files";
import { countUntakenEdits } from "./countUntakenEdits";
import { keptIn } from "./keptIn";
import { summaryOptions } from "./summaryOptions";
import { UserError } from "./UserError";
import { viewWorkbook } from "./viewWorkbook";

/** 保存先の書き方, by the ending of its name. */
const writers = {
  ".xlsx": ({ models }: Publication) => writeModels(models),
  ".md": ({ models }: Publication) => new TextEncoder().encode(markdownOf(models)),
  ".html": ({ name, models }: Publication) => new TextEncoder().encode(htmlPageOf(name, models)),
} as const;
type Ending = keyof typeof writers;

/**
 * publish FILE.xlsx --out OUT.xlsx, OUT.md or OUT.html: 公表版, and what was taken out for it. While errors remain it is
 * made only with --insist; without it nothing is written.
 *
 * @throws UserError
 */
export async function publishCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = parseArguments("publish", args);
  const { out, insist: insists } = parsed;
  if (out === undefined) throw new UserError(publishMessages.noOut);
  const ending = endingOf(out);
  const { file, bytes, grids, checked, options } = await checkFile(parsed);
  if (await isSameFile(file, out)) throw new UserError(publishMessages.sameFile(file));
  const summary = await summaryOptions(parsed, options);
  const isText = ending !== ".xlsx";
  const terms = { madeAt: new Date(), insists, isText, marks: marksIn(file, grids), ...summary };
  const made = publicationOf(file, checked, terms);
  if ("refusedFor" in made) {
    const { refusedFor } = made;
    const output = parsed.json ? { refused: true, errors: refusedFor } : publishMessages.refused(refusedFor);
    return { output: textOf(output), exitCode: 1 };
  }
  const published = isText ? withoutCharts(made) : made;
  await writeWorkbookFile(out, await writers[ending](published));
  const { errors, removed } = published;
  const hasTables = grids.some(({ isOurs }) => isOurs);
  const untakenEdits = hasTables
    ? await viewWorkbook(bytes, () => countUntakenEdits(checked, terms.progress))
    : 0;
  const output = parsed.json
    ? { out, errors, removed, ...(untakenEdits > 0 && { untakenEdits }) }
    : summaryOf(file, out, published, untakenEdits);
  return { output: textOf(output), exitCode: 0 };
}

const textOf = (output: object | string): string =>
  `${typeof output === "string" ? output : JSON.stringify(output, undefined, 1)}\n`;

/** @throws UserError */
function endingOf(out: string): Ending {
  const ending = (Object.keys(writers) as Ending[]).find((each) => out.toLowerCase().endsWith(each));
  if (!ending) throw new UserError(publishMessages.wrongEnding(out));
  return ending;
}

/** @throws UserError */
function publicationOf(file: string, checked: CheckedFile["checked"], terms: PublicationTerms) {
  try {
    return publication(checked, terms, reportWords);
  } catch (error) {
    throw asUserError(file, error);
  }
}

/**
 * 列の印 that the user of the pane has kept in the file.
 *
 * @throws UserError where they cannot be read: what is internal must not go out for that
 */
function marksIn(file: string, grids: readonly Grid[]): PublicationMarks | undefined {
  try {
    const kept = keptIn(grids).get(SETTINGS_KEY);
    return kept === undefined ? undefined : parseSettings(kept).publication;
  } catch (cause) {
    throw new UserError(publishMessages.badMarks(file), { cause });
  }
}

const summaryOf = (
  file: string,
  out: string,
  { errors, removed }: Publication,
  untakenEdits: number,
): string =>
  [
    `■ ${out}`,
    ...(errors > 0 ? [publicationWords.unsettled(errors)] : []),
    ...(untakenEdits > 0 ? [publishMessages.untakenEdits(untakenEdits)] : []),
    `${publicationWords.removedTitle}:`,
    ...removed.map((each) => `  ${removedWords(each)}`),
    `  ${publicationWords.fresh}`,
    publishMessages.unchanged(file),
  ].join("\n");
