import type { Rounding } from "../domain/counting/Rounding";
import type { DocumentFacts } from "../domain/document/DocumentFacts";
import type { MinistryMaster } from "../domain/ministry/MinistryMaster";
import type { StatusScheme } from "../domain/status/StatusScheme";
import type { ReadingChoices } from "../domain/layout/ReadingChoices";
import type { PublicationMarks } from "../domain/publication/publicationMarks";
import type { ProgressOptions } from "../domain/sheet/progress/ProgressOptions";
import type { PreviousCounts } from "../domain/summary/PreviousCounts";
import type { SummaryChoice } from "../domain/summary/summarySets";
import { BadFileContent } from "./BadFileContent";
import { formatChoices, parseMappingFile } from "./mappingFile";
import { parseMasterFile } from "./parseMasterFile";
import { parsePreviousCounts } from "./parsePreviousCounts";
import { parseProgressOptions } from "./parseProgressOptions";
import { parsePublicationMarks } from "./parsePublicationMarks";
import { parseRounding } from "./parseRounding";
import { parseScheme } from "./parseScheme";
import { parseSummaryChoice } from "./parseSummaryChoice";

/** 設定: what the user has chosen for a workbook; what is absent is found out or is the default. */
export interface Settings {
  readonly facts: DocumentFacts;
  readonly scheme?: StatusScheme;
  readonly master?: MinistryMaster;
  /** 読み方: how sheets are read where the user has decided it. */
  readonly reading?: ReadingChoices;
  /** 修正の記録に残す名前: Office.js tells of no user. */
  readonly userName?: string;
  /** 集計の組み立て; absent: as it suits the 期. */
  readonly summary?: SummaryChoice;
  /** 前回の数. */
  readonly previous?: PreviousCounts;
  /** 進捗状況の体裁. */
  readonly progress?: ProgressOptions;
  /** 割合の端数, in 集計 and 進捗状況; absent: each by itself. */
  readonly rounding?: Rounding;
  /** 公表・部内の印 of columns, where they are not as at first. */
  readonly publication?: PublicationMarks;
}

/** As the workbook keeps them. Version 1. */
export const keptSettings = ({ reading, ...settings }: Settings) => ({
  version: 1,
  ...settings,
  ...(reading && { reading: formatChoices(reading) }),
});

const terms: readonly unknown[] = ["上半期", "年度末"];

/**
 * ブックに控えた設定を読む.
 *
 * @throws BadFileContent naming the place
 */
export function parseSettings(content: unknown): Settings {
  const kept = content as Partial<ReturnType<typeof keptSettings>> | null;
  if (typeof kept !== "object" || kept === null || kept.version !== 1) throw new BadFileContent("version");
  return {
    facts: parseFacts(kept.facts),
    ...(kept.scheme !== undefined && { scheme: parseScheme(kept.scheme) }),
    ...(kept.master !== undefined && { master: parseMasterFile(kept.master) }),
    ...(kept.userName !== undefined && { userName: String(kept.userName) }),
    ...(kept.summary !== undefined && { summary: parseSummaryChoice(kept.summary) }),
    ...(kept.previous !== undefined && { previous: parsePreviousCounts(kept.previous) }),
    ...(kept.publication !== undefined && { publication: parsePublicationMarks(kept.publication) }),
    ...(kept.progress !== undefined && { progress: parseProgressOptions(kept.progress) }),
    ...(kept.rounding !== undefined && { rounding: parseRounding(kept.rounding) }),
    ...(kept.reading !== undefined && { reading: parseMappingFile(kept.reading) }),
  };
}

function parseFacts(content: unknown): DocumentFacts {
  const { fiscalYear, term, asOf } = (content ?? {}) as DocumentFacts;
  if (fiscalYear !== undefined && !Number.isInteger(fiscalYear)) throw new BadFileContent("fiscalYear");
  if (term !== undefined && !terms.includes(term)) throw new BadFileContent("term");
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) throw new BadFileContent("asOf");
  return {
    ...(fiscalYear !== undefined && { fiscalYear }),
    ...(term !== undefined && { term }),
    ...(asOf !== undefined && { asOf }),
  };
}
