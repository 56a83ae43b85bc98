import { noChoices } from "../../domain/layout/ReadingChoices";
import { BadFileContent } from "../../jobs/BadFileContent";
import { KeptSettingsUnreadable } from "../../jobs/KeptSettingsUnreadable";
import type { PaneSettings } from "./PaneState";

/** 設定の書き方: loaded where there are settings to keep, or kept ones. */
export const loadKeeping = () => import("../../jobs/parseSettings");

/** 同じ設定か: the order in which choices were made makes no difference. */
export const isSame = (a: PaneSettings, b: PaneSettings): boolean => plain(a) === plain(b);
const plain = ({
  facts,
  scheme,
  master,
  reading = noChoices,
  userName,
  summary,
  previous,
  progress,
  rounding,
  publication,
}: PaneSettings): string =>
  JSON.stringify([
    facts.fiscalYear,
    facts.term,
    facts.asOf,
    scheme,
    master,
    reading,
    userName,
    summary,
    previous,
    progress,
    rounding,
    publication,
  ]);

/**
 * 控えた設定を読む.
 *
 * @throws KeptSettingsUnreadable
 */
export async function keptIn(content: unknown): Promise<PaneSettings> {
  const { parseSettings } = await loadKeeping();
  try {
    return parseSettings(content);
  } catch (error) {
    throw error instanceof BadFileContent ? new KeptSettingsUnreadable(error.place) : error;
  }
}
