import { useRef, type PointerEvent, type RefObject } from "react";
import { isSameBlock } from "../../host/model/Block";
import type { EditorHandle } from "./CellEditor";
import type { Pane } from "./panes";
import type { Place, Selection } from "./Selection";
import type { SheetFrame } from "./SheetFrame";
import type { GridView } from "./useView";

interface Parts {
  readonly frame: SheetFrame;
  readonly grid: GridView;
  readonly selection: Selection;
  readonly editor: RefObject<EditorHandle | null>;
  readonly onSelect: (selection: Selection) => void;
  /** A cell was clicked, without dragging. */
  readonly onClick: (place: Place) => void;
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onLostPointerCapture: () => void;
}

/** マウスでの選択: a click selects a cell, dragging or Shift selects up to another one. */
export function usePointer({ frame, grid, selection, editor, onSelect, onClick }: Parts): PointerHandlers {
  const from = useRef<Place | undefined>(undefined);
  return {
    onPointerDown: (event) => {
      const place = placeAt(event, frame, grid);
      if (event.button !== 0 || !place || isEditing(event.target)) return;
      event.preventDefault();
      editor.current?.commit();
      editor.current?.focus();
      from.current = event.shiftKey ? selection.active : place;
      onSelect(frame.select(from.current, place));
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const place = from.current && placeAt(event, frame, grid);
      if (!place || !from.current) return;
      const next = frame.select(from.current, place);
      if (!isSameBlock(next.block, selection.block)) onSelect(next);
    },
    onPointerUp: (event) => {
      const place = placeAt(event, frame, grid);
      const start = from.current;
      if (place && start && isSameBlock(frame.area(place), frame.select(start, place).block)) onClick(place);
    },
    // Comes after every end of a drag, also where something else takes the pointer away.
    onLostPointerCapture: () => {
      from.current = undefined;
    },
  };
}

/** The cell under the pointer; undefined over headings, scroll bars and outside. */
function placeAt(event: PointerEvent, frame: SheetFrame, grid: GridView): Place | undefined {
  const bounds = event.currentTarget.getBoundingClientRect();
  const x = event.clientX - bounds.left - grid.rowWidth;
  const y = event.clientY - bounds.top - grid.headingHeight;
  const pane = grid.panes.find((each) => isWithinPane(each, x, y));
  return (
    pane && {
      row: frame.rows.indexAt(pane.y + y - pane.top),
      column: frame.columns.indexAt(pane.x + x - pane.left),
    }
  );
}

const isWithinPane = ({ left, top, width, height }: Pane, x: number, y: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;

const isEditing = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement && !target.classList.contains("resting");
