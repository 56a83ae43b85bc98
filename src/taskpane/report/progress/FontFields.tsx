import type { SheetFont } from "../../../domain/sheet/SheetModel";
import { progressWords } from "../../../messages/progressMessages.ja";
import { without } from "../../session/without";
import { Choice } from "../../ui/Choice";
import { CommitInput } from "../../ui/CommitInput";
import { isShort, LONGEST_WORDS } from "./shortWords";

/** In points; empty: the standard. */
const fontSizes = ["", "9", "10", "10.5", "12"];

interface Props {
  readonly font: SheetFont | undefined;
  readonly onChange: (font: SheetFont | undefined) => void;
}

/** 文字の種類と大きさ. */
export function FontFields({ font = {}, onChange }: Props) {
  const change = ({ name, size }: SheetFont): void =>
    onChange(
      name === undefined && size === undefined
        ? undefined
        : { ...(name !== undefined && { name }), ...(size !== undefined && { size }) },
    );
  return (
    <>
      <Choice
        label={progressWords.size}
        value={font.size === undefined ? "" : String(font.size)}
        choices={fontSizes.map((size) => [size, progressWords.sizes(size)] as const)}
        onChoose={(size) => change({ ...without(font, "size"), ...(size !== "" && { size: Number(size) }) })}
      />
      <CommitInput
        label={progressWords.font}
        hint={progressWords.fontHint}
        value={font.name ?? ""}
        isRight={isShort}
        wrong={progressWords.annexWrong(LONGEST_WORDS)}
        onCommit={(text) =>
          change({ ...without(font, "name"), ...(text.trim() !== "" && { name: text.trim() }) })
        }
      />
    </>
  );
}
