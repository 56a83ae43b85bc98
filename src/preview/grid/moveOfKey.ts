import type { Move } from "./moveCell";

/** A key that was pressed, and what was held with it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const plain: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  PageUp: "pageUp",
  PageDown: "pageDown",
  Home: "rowStart",
  Enter: "down",
  Tab: "right",
};

const withControl: Readonly<Record<string, Move>> = {
  ArrowUp: "lastUp",
  ArrowDown: "lastDown",
  ArrowLeft: "lastLeft",
  ArrowRight: "lastRight",
  Home: "start",
  End: "end",
};

const backwards: Readonly<Record<string, Move>> = { Enter: "up", Tab: "left" };

/** キーの動き: where a key moves the active cell; undefined for any other key. */
export function moveOfKey({ key, ctrlKey, metaKey, shiftKey }: PressedKey): Move | undefined {
  if (ctrlKey || metaKey) return withControl[key];
  return (shiftKey ? backwards[key] : undefined) ?? plain[key];
}
