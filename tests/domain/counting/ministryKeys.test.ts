import { markedName, ministryKeyName, ministryKeyOf } from "../../../src/domain/counting/ministryKeys";

test.each<[readonly string[], string]>([
  [["総務省"], "、総務省、"],
  [["総務省", "法務省"], "、総務省、法務省、"],
  [[], "、、"],
  [["協議会（総務省、法務省）"], "、協議会（総務省，法務省）、"],
  [["海~局"], "、海～局、"],
])("%j: %s", (names, key) => {
  expect(ministryKeyOf(names)).toBe(key);
});

test.each([
  ["総務省", ["協議会（総務省、法務省）"], false],
  ["協議会（総務省、法務省）", ["協議会（総務省、法務省）"], true],
  ["務省", ["総務省"], false],
  ["担当".repeat(200), ["総務省", "担当".repeat(200)], true],
])("%.12s is found in the key of %.20j: %s", (name, names, isFound) => {
  expect(ministryKeyOf(names).includes(markedName(ministryKeyName(name)))).toBe(isFound);
});
