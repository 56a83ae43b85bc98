import { readFileSync } from "node:fs";
import path from "node:path";
import { apiSetsUsed, type ApiUse } from "./apiSetsUsed";

/** As a number that compares: 1.13 is 1013. */
function versionNumber(version: string): number {
  const [major, minor] = version.split(".").map(Number);
  return (major ?? 0) * 1000 + (minor ?? 0);
}

/** A member may say `1.1 for reading; 1.4 for setting it`: the last of them is what counts. */
function setNumber({ set }: ApiUse): number {
  const versions = set.match(/\b\d+\.\d+\b/gu) ?? [];
  return Math.max(...versions.map(versionNumber));
}

const isAsked = ({ file, set }: ApiUse): boolean =>
  readFileSync(path.join("src", file), "utf8").includes(`isSetSupported("ExcelApi", "${set}")`);

describe("the ExcelApi set that the manifest asks for", () => {
  const minVersion = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/u.exec(
    readFileSync("manifest.xml", "utf8"),
  )?.[1];
  const floor = versionNumber(minVersion ?? "0.0");
  const uses = apiSetsUsed("excel");

  test("holds every member of Office.js that excel/ uses without asking first", () => {
    const above = uses.filter((use) => setNumber(use) > floor && !isAsked(use));
    expect(above.map(({ member, file, set }) => `${member} (${set}) in ${file}`)).toEqual([]);
  });

  test("is no higher than what is used", () => {
    expect(Math.max(...uses.map(setNumber).filter((set) => set <= floor))).toBe(floor);
  });

  test("every member belongs to a set of ExcelApi, not of one platform", () => {
    expect(uses.filter(({ set }) => !/^\d/u.test(set)).map(({ member }) => member)).toEqual([]);
  });

  test.each([
    ["a method", "Range.getMergedAreasOrNullObject", "1.13"],
    ["a property", "RangeFont.strikethrough", "1.9"],
    ["a property that is set", "Range.hyperlink", "1.7"],
    ["an option", "RowPropertiesLoadOptions.rowHidden", "1.9"],
    ["what an event tells", "WorksheetChangedEventArgs.triggerSource", "1.14"],
  ])("%s is found with its set", (_, member, set) => {
    expect(uses).toContainEqual(expect.objectContaining({ member, set }));
  });
});
