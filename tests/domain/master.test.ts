import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { ministryKey } from "../../src/domain/ministry/MinistryIndex";
import { isInForce } from "../../src/domain/ministry/MinistryMaster";

const { entries } = defaultMinistryMaster;
const byName = new Map(entries.map((entry) => [entry.name, entry]));

describe("府省庁マスタ", () => {
  test("every name stands once, and no alias is another body's name", () => {
    expect(byName.size).toBe(entries.length);
    const aliases = entries.flatMap(({ aliases: list = [], looseForms = [] }) => [...list, ...looseForms]);
    expect(aliases.filter((alias) => byName.has(alias))).toEqual([]);
  });

  test("names are written as they fold, but for width: no name is a variant of itself", () => {
    expect(entries.filter(({ name }) => /\s/u.test(name) || ministryKey(name) === "")).toEqual([]);
  });

  test("parents, successors and predecessors are in it", () => {
    const named = entries.flatMap(({ parent, successor, predecessor }) => [parent, successor, predecessor]);
    expect(named.filter((name) => name !== undefined && !byName.has(name))).toEqual([]);
  });

  test("nobody ends before it begins", () => {
    expect(entries.filter(({ from = "0000", to = "9999" }) => from > to)).toEqual([]);
  });

  test.each([
    ["防衛省", 2010, true],
    ["防衛庁", 2010, false],
    ["防衛庁", 2006, true],
    ["防衛省", 2006, true],
    ["消費者庁", 2009, true],
    ["消費者庁", 2008, false],
    ["個人情報保護委員会", 2010, false],
    ["国家サイバー統括室", 2025, true],
    ["国家サイバー統括室", 2024, false],
  ])("%s in %i: %s", (name, year, expected) => {
    const entry = byName.get(name);
    expect(entry && isInForce(entry, year)).toBe(expected);
  });
});
