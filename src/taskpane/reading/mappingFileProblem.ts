import { BadFileContent } from "../../jobs/BadFileContent";
import { mappingPlace, readingPanelWords } from "../../messages/readingPanelMessages.ja";
import { settingsWords } from "../../messages/settingsMessages.ja";
import { errorWords } from "../notice/errorWords";

/** 読み方を読み込めないわけ: what was thrown while the user's file was read. */
export function mappingFileProblem(error: unknown): string {
  if (error instanceof SyntaxError) return readingPanelWords.notMappingFile;
  // So browsers say that a file is gone, or held by another program.
  if (error instanceof DOMException) return settingsWords.notReadable;
  if (!(error instanceof BadFileContent)) return errorWords(error).message;
  const isOther = error.place === "version" || error.place === "sheets";
  return isOther ? readingPanelWords.notMappingFile : readingPanelWords.badMapping(mappingPlace(error.place));
}
