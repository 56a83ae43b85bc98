import { readingPanelWords } from "../../messages/readingPanelMessages.ja";
import type { SheetSummary } from "../session/PaneState";
import { CommitInput } from "../ui/CommitInput";
import { setHeaderRows } from "./editMapping";
import { parseRows } from "./parseRows";
import type { ReadingEdit } from "./ReadingEdit";

interface Props {
  readonly sheet: SheetSummary;
  readonly edit: ReadingEdit;
}

/** 見出しの行の欄, where no header was found. */
export function NewHeaderRow({ sheet, edit }: Props) {
  return (
    <CommitInput
      label={readingPanelWords.headerRow}
      hint={readingPanelWords.newHeaderRowHint}
      value=""
      isRight={(text) => parseRows(text) !== undefined}
      wrong={readingPanelWords.headerRowWrong}
      onCommit={(text) => edit.change(setHeaderRows(edit.reading, sheet, 0, parseRows(text) ?? []))}
    />
  );
}
