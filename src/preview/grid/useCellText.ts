import { useRef, useState, type RefObject } from "react";
import type { EditMode } from "./editorCommand";

/** 入力中の文字 of the one field that all cells are edited in. */
export interface CellText {
  readonly mode: EditMode;
  /** Something was typed. */
  begin(): void;
  /** @param before what stands in the cell: the same text is no change; undefined where any text is one */
  show(text: string, before: string | undefined): void;
  /** Empties the field. */
  end(): void;
  /** Empties the field, and gives the text on if it is a change. */
  commit(): void;
  insertLine(): void;
}

export function useCellText(
  field: RefObject<HTMLTextAreaElement | null>,
  onCommit: (text: string) => void,
): CellText {
  const [mode, setMode] = useState<EditMode>();
  const before = useRef<string | undefined>("");
  const put = (text: string, unchanged: string | undefined): void => {
    before.current = unchanged;
    if (field.current) field.current.value = text;
  };
  const end = (): void => {
    put("", "");
    setMode(undefined);
  };
  return {
    mode,
    begin: () => setMode((now) => now ?? "typing"),
    show: (text, unchanged) => {
      put(text, unchanged);
      field.current?.focus();
      field.current?.setSelectionRange(text.length, text.length);
      setMode("changing");
    },
    end,
    commit: () => {
      const text = field.current?.value ?? "";
      const isChanged = mode !== undefined && text !== before.current;
      end();
      if (isChanged) onCommit(text);
    },
    insertLine: () => {
      const { current } = field;
      current?.setRangeText("\n", current.selectionStart, current.selectionEnd, "end");
    },
  };
}
