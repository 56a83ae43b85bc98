import { defaultMinistryMaster } from "../../../src/domain/ministry/defaultMinistryMaster";
import { findMinistries } from "../../../src/taskpane/settings/findMinistries";

const namesFor = (text: string): string[] =>
  findMinistries(defaultMinistryMaster.entries, text).map(({ name }) => name);

test.each([
  ["総務省", "総務省"],
  ["nco", "国家サイバー統括室"],
  ["ＮＣＯ", "国家サイバー統括室"],
])("%s finds %s", (text, expected) => {
  expect(namesFor(text)).toContain(expected);
});

test("a blank text finds all, and nonsense nothing", () => {
  expect(namesFor(" ")).toHaveLength(defaultMinistryMaster.entries.length);
  expect(namesFor("そんな省はない")).toEqual([]);
});
