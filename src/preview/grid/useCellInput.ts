import { useEffect, useRef, type RefObject } from "react";
import type { EditorHandle } from "./CellEditor";
import type { GridActions } from "./GridActions";
import { isSamePlace, type Place } from "./Selection";
import type { SheetFrame } from "./SheetFrame";

interface Parts {
  readonly frame: SheetFrame;
  readonly active: Place;
  readonly editor: RefObject<EditorHandle | null>;
  readonly actions: GridActions;
}

interface CellInput {
  /** Puts what stands in the active cell into the editor. */
  readonly start: () => Promise<void>;
  readonly enter: (text: string) => Promise<void>;
}

/** セルの編集: the workbook answers later, when the user may have gone on. */
export function useCellInput({ frame, active, editor, actions }: Parts): CellInput {
  const latest = useRef(active);
  useEffect(() => {
    latest.current = active;
  });
  return {
    start: async () => {
      const text = await actions.input(active);
      const isStillHere = isSamePlace(latest.current, active) && editor.current?.isFree();
      if (text !== undefined && isStillHere) editor.current?.start(text);
    },
    enter: async (text) => {
      const isTaken = await actions.edit(active, text);
      // What was refused is to be corrected where it was typed. The editor is gone where another sheet is shown.
      if (isTaken || !editor.current?.isFree()) return;
      actions.select(frame.select(active, active), true);
      editor.current.start(text, true);
    },
  };
}
