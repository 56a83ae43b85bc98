import { useImperativeHandle, useRef, type ClipboardEvent, type KeyboardEvent, type Ref } from "react";
import type { CellLook } from "../host/CellBlock";
import { editorCommand, type EditorCommand } from "./editorCommand";
import { lookStyle } from "./lookStyle";
import type { Move } from "./moveCell";
import { moveOfKey } from "./moveOfKey";
import type { Box } from "./SheetFrame";
import { useCellText, type CellText } from "./useCellText";

/** What the grid may ask of the editor. */
export interface EditorHandle {
  focus(): void;
  /** Whether nothing is edited, and the focus is nowhere else. */
  isFree(): boolean;
  /** Shows a text to be changed: what the cell holds, or else what it did not take. */
  start(text: string, isRefused?: boolean): void;
  /** Takes what was typed, if anything. */
  commit(): void;
}

/** セルへの操作 by keys; the clipboard's are the browser's while a text is edited. */
export interface EditorActions {
  readonly onMove: (move: Move, isExtending: boolean) => void;
  readonly onEdit: () => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onCopy: () => void;
  readonly onCut: () => void;
  readonly onPaste: (text: string) => void;
  readonly onCommit: (text: string) => void;
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
  readonly actions: EditorActions;
}

/**
 * セルの入力欄: always stands at the active cell and has the focus, unseen until something is typed. So an input
 * method finds a field to compose in from the first key on.
 */
export function CellEditor({ ref, box, look, label, cellId, gridId, actions }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useCellText(field, actions.onCommit);
  const isResting = text.mode === undefined;
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    isFree: () => isResting && [field.current, document.body].some((each) => each === document.activeElement),
    start: (shown, isRefused) => text.show(shown, isRefused ? undefined : shown),
    commit: text.commit,
  }));
  return (
    <textarea
      ref={field}
      className={isResting ? "editor resting" : "editor"}
      aria-label={label}
      aria-controls={gridId}
      aria-activedescendant={isResting ? cellId : undefined}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      style={{ ...lookStyle(look, "left"), ...growingFrom(box) }}
      onKeyDown={(event) => takeKey(event, text, actions)}
      onCompositionStart={text.begin}
      onInput={text.begin}
      onBlur={text.commit}
      {...(isResting && clipboardOf(actions))}
    />
  );
}

const growingFrom = ({ left, top, width, height }: Box) => ({
  left,
  top,
  minWidth: width,
  minHeight: height,
});

function takeKey(event: KeyboardEvent, text: CellText, actions: EditorActions): void {
  // An input method's own keys: Enter takes a candidate, and is not ours. 229 is how Safari says so.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  const command = editorCommand(event, text.mode);
  const leaves = text.mode === undefined || command === "commit";
  const move = leaves ? moveOfKey(event) : undefined;
  if (!command && !move) return;
  event.preventDefault();
  if (command) carryOut(command, text, actions);
  if (move) actions.onMove(move, text.mode === undefined && isExtending(event));
}

/** Tab and Enter go backwards with Shift. */
const isExtending = ({ shiftKey, key }: KeyboardEvent): boolean =>
  shiftKey && key !== "Tab" && key !== "Enter";

function carryOut(command: EditorCommand, text: CellText, actions: EditorActions): void {
  const jobs: Readonly<Record<EditorCommand, () => void>> = {
    edit: actions.onEdit,
    clear: actions.onClear,
    undo: actions.onUndo,
    redo: actions.onRedo,
    cancel: text.end,
    newLine: text.insertLine,
    commit: text.commit,
  };
  jobs[command]();
}

const clipboardOf = ({ onCopy, onCut, onPaste }: EditorActions) => ({
  onCopy: instead(onCopy),
  onCut: instead(onCut),
  onPaste: instead((event) => onPaste(event.clipboardData.getData("text/plain"))),
});

const instead =
  (job: (event: ClipboardEvent) => void) =>
  (event: ClipboardEvent): void => {
    event.preventDefault();
    job(event);
  };
