import type { PressedKey } from "./moveOfKey";

/** 入力の様子; undefined: nothing is edited. "typing": arrow keys leave the cell; "changing": they move in the text. */
export type EditMode = "typing" | "changing" | undefined;

/** キーで頼めること besides moving. */
export type EditorCommand = "edit" | "clear" | "undo" | "redo" | "cancel" | "newLine" | "commit";

const resting: Readonly<Record<string, EditorCommand>> = { F2: "edit", Delete: "clear", Backspace: "clear" };
const restingWithControl: Readonly<Record<string, EditorCommand>> = { z: "undo", y: "redo" };
const editing: Readonly<Record<string, EditorCommand>> = { Escape: "cancel", Enter: "commit", Tab: "commit" };

/** キーの意味: what a key asks of the editor; undefined for any other key. */
export function editorCommand(
  { key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey & { readonly altKey: boolean },
  mode: EditMode,
): EditorCommand | undefined {
  if (mode === undefined && (ctrlKey || metaKey)) {
    // Caps Lock makes letters large too.
    const letter = key.toLowerCase();
    return letter === "z" && shiftKey ? "redo" : restingWithControl[letter];
  }
  if (mode === undefined) return resting[key];
  if (key === "Enter" && altKey) return "newLine";
  return mode === "typing" && key.startsWith("Arrow") ? "commit" : editing[key];
}
