import {
  useImperativeHandle,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
} from "react";
import type { CellLook } from "../host/CellBlock";
import { lookStyle } from "./lookStyle";
import type { Move } from "./moveCell";
import { moveOfKey } from "./moveOfKey";
import type { Box } from "./SheetFrame";

/** What the grid may ask of the editor. */
export interface EditorHandle {
  focus(): void;
  /** Shows a text to be changed. */
  start(text: string): void;
  /** Takes what was typed, if anything. */
  commit(): void;
}

interface Props {
  readonly ref: Ref<EditorHandle>;
  /** Of the active cell, on the view. */
  readonly box: Box;
  readonly look: CellLook;
  readonly label: string;
  /** Id of the cell's element, which screen readers read while nothing is edited. */
  readonly cellId: string;
  readonly gridId: string;
  readonly onMove: (move: Move, isExtending: boolean) => void;
  readonly onEdit: () => void;
  readonly onClear: () => void;
  readonly onCopy: () => void;
  readonly onPaste: (text: string) => void;
  readonly onCommit: (text: string) => Promise<boolean>;
}

/** "typing": arrow keys leave the cell, as after typing into it; "changing": they move within the text. */
type Mode = "typing" | "changing";

/**
 * セルの入力欄: always stands at the active cell and has the focus, unseen until something is typed. So an input
 * method finds a field to compose in from the first key on.
 */
export function CellEditor({
  ref,
  box,
  look,
  label,
  cellId,
  gridId,
  onMove,
  onEdit,
  onClear,
  onCopy,
  onPaste,
  onCommit,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [mode, setMode] = useState<Mode>();
  const before = useRef("");

  const show = (text: string): void => {
    if (!field.current) return;
    before.current = text;
    field.current.value = text;
    field.current.focus();
    field.current.setSelectionRange(text.length, text.length);
    setMode("changing");
  };
  const end = (): void => {
    if (field.current) field.current.value = "";
    before.current = "";
    setMode(undefined);
  };
  const commit = (): void => {
    const text = field.current?.value ?? "";
    const isChanged = mode !== undefined && text !== before.current;
    end();
    if (isChanged) void onCommit(text).then((isTaken) => !isTaken && show(text));
  };
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus(), start: show, commit }));

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // An input method's own keys: Enter takes a candidate, and is not ours. 229 is how Safari says so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const isHandled = mode === undefined ? whileMoving(event) : whileEditing(event, mode);
    if (isHandled) event.preventDefault();
  };
  const whileMoving = (event: KeyboardEvent): boolean => {
    const move = moveOfKey(event);
    if (event.key === "F2") onEdit();
    else if (event.key === "Delete" || event.key === "Backspace") onClear();
    else if (move) onMove(move, event.shiftKey && event.key !== "Tab" && event.key !== "Enter");
    else return false;
    return true;
  };
  const whileEditing = (event: KeyboardEvent, now: Mode): boolean => {
    if (event.key === "Escape") end();
    else if (event.key === "Enter" && event.altKey) insertLine(field.current);
    else if (event.key === "Enter" || event.key === "Tab" || (now === "typing" && isArrow(event.key))) {
      commit();
      const move = moveOfKey(event);
      if (move) onMove(move, false);
    } else return false;
    return true;
  };

  // While a text is edited the clipboard is the browser's.
  const clipboard = mode === undefined && {
    onCopy: (event: ClipboardEvent): void => {
      event.preventDefault();
      onCopy();
    },
    onCut: (event: ClipboardEvent): void => {
      event.preventDefault();
      onCopy();
      onClear();
    },
    onPaste: (event: ClipboardEvent): void => {
      event.preventDefault();
      onPaste(event.clipboardData.getData("text/plain"));
    },
  };

  return (
    <textarea
      ref={field}
      className={mode === undefined ? "editor resting" : "editor"}
      aria-label={label}
      aria-controls={gridId}
      aria-activedescendant={mode === undefined ? cellId : undefined}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      style={{
        ...lookStyle(look, "left"),
        ...box,
        width: undefined,
        height: undefined,
        minWidth: box.width,
        minHeight: box.height,
      }}
      onKeyDown={onKeyDown}
      onCompositionStart={() => setMode((now) => now ?? "typing")}
      onInput={() => setMode((now) => now ?? "typing")}
      onBlur={commit}
      {...clipboard}
    />
  );
}

const isArrow = (key: string): boolean => key.startsWith("Arrow");

function insertLine(field: HTMLTextAreaElement | null): void {
  field?.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
}
