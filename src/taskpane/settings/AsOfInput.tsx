import type { DocumentFacts } from "../../domain/document/DocumentFacts";
import type { FactSources } from "../../domain/document/readDocumentFacts";
import { settingsWords } from "../../messages/settingsMessages.ja";
import { CommitInput } from "../ui/CommitInput";
import { readDay } from "../../domain/text/readDay";

interface Props {
  /** As the user has chosen. */
  readonly chosen: DocumentFacts;
  /** As the document says. */
  readonly document: DocumentFacts;
  /** Where the document says so. */
  readonly sources: FactSources;
  readonly onChange: (chosen: DocumentFacts) => void;
}

const isBlank = (text: string): boolean => text.trim() === "";

/** 基準日の欄. */
export function AsOfInput({ chosen, document, sources, onChange }: Props) {
  const { asOf, ...others } = chosen;
  const commit = (text: string): void => {
    const day = readDay(text);
    if (day !== asOf) onChange({ ...others, ...(day !== undefined && { asOf: day }) });
  };
  return (
    <CommitInput
      label={settingsWords.asOf}
      hint={settingsWords.asOfHint(document.asOf, sources.asOf)}
      placeholder={document.asOf ?? ""}
      value={asOf ?? ""}
      isRight={(text) => isBlank(text) || readDay(text) !== undefined}
      wrong={settingsWords.asOfWrong}
      onCommit={commit}
    />
  );
}
