import { editorCommand, type EditMode } from "../../../src/preview/grid/editorCommand";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const control = { ...none, ctrlKey: true };

describe("what a key asks of the editor", () => {
  test.each<[string, typeof none, EditMode, ReturnType<typeof editorCommand>]>([
    ["F2", none, undefined, "edit"],
    ["Delete", none, undefined, "clear"],
    ["Backspace", none, undefined, "clear"],
    ["z", control, undefined, "undo"],
    ["z", { ...none, metaKey: true }, undefined, "undo"],
    ["Z", control, undefined, "undo"],
    ["y", control, undefined, "redo"],
    ["Z", { ...control, shiftKey: true }, undefined, "redo"],
    ["z", none, undefined, undefined],
    ["Enter", none, undefined, undefined],
    ["Enter", none, "typing", "commit"],
    ["Tab", none, "changing", "commit"],
    ["Enter", { ...none, altKey: true }, "typing", "newLine"],
    ["Escape", none, "changing", "cancel"],
    ["ArrowLeft", none, "typing", "commit"],
    ["ArrowLeft", none, "changing", undefined],
    ["Delete", none, "typing", undefined],
    ["z", control, "typing", undefined],
  ])("%s with %j while %s: %s", (key, held, mode, command) => {
    expect(editorCommand({ key, ...held }, mode)).toBe(command);
  });
});
