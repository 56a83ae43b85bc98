import type { Probe } from "./Probe";
import { NO_ERROR } from "./refusalProbe";
import type { Scratch } from "./Scratch";

/** Excel takes one character less. */
const TOO_LONG_NAME = 32;

/** シート名として断られるもの: id, what is tried in words, the code, and the name. */
const refusedNames: readonly (readonly [
  id: string,
  title: string,
  code: string,
  name: (scratch: Scratch) => string,
])[] = [
  ["empty", "シート名を空にする", "InvalidArgument", () => ""],
  [
    "long",
    "シート名を32字にする",
    "InvalidArgument",
    (scratch) => scratch.newName().padEnd(TOO_LONG_NAME, "あ"),
  ],
  ["slash", "シート名に「/」を入れる", "InvalidArgument", (scratch) => `${scratch.newName()}/`],
  ["apostrophe", "シート名を「'」で終える", "InvalidArgument", (scratch) => `${scratch.newName()}'`],
  ["history", "シート名を「History」にする", "InvalidArgument", () => "History"],
  ["taken", "シート名をほかのシートと同じにする", "ItemAlreadyExists", ({ prefix }) => prefix],
];

/** シート名の断られ方. */
export const sheetNameProbes = refusedNames.map(([id, title, code, name]): Probe => ({
  id: `error-sheet-name-${id}`,
  title: `${title}と、${code} で断られる`,
  assumed: { error: code },
  members: ["Worksheet.name"],
  run: async (context, scratch) => {
    const sheet = scratch.addSheet(context);
    await context.sync();
    sheet.name = name(scratch);
    await context.sync();
    // Under a name that was taken after all, the sheet would not be known as ours.
    sheet.name = scratch.newName();
    await context.sync();
    return NO_ERROR;
  },
}));
