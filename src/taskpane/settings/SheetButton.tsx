import { Button } from "@fluentui/react-components";
import type { ReferenceContent } from "../../jobs/writeReference";
import { settingsWords } from "../../messages/settingsMessages.ja";
import type { PaneActions } from "../session/PaneState";

interface Props {
  /** The name of the sheet; undefined where there is none yet. */
  readonly sheet: string | undefined;
  /** What it is to say; undefined until that is known. */
  readonly content: ReferenceContent | undefined;
  readonly isWorking: boolean;
  readonly actions: PaneActions;
}

/** 参照シートを開く、なければ書き出す. */
export function SheetButton({ sheet, content, isWorking, actions }: Props) {
  if (sheet !== undefined)
    return (
      <Button size="small" onClick={() => void actions.goTo(sheet, "A1")}>
        {settingsWords.openSheet(sheet)}
      </Button>
    );
  return (
    <Button
      size="small"
      disabledFocusable={!content || isWorking}
      onClick={() => void (content && actions.writeReference(content))}
    >
      {settingsWords.toSheet}
    </Button>
  );
}
