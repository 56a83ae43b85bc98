import { existsSync, readFileSync } from "node:fs";
import { allProbes } from "../../src/excel/diagnosis/allProbes";

const text = readFileSync("docs/host-assumptions.md", "utf8");
const listed = [...text.matchAll(/^- `([a-z-]+)`: /gmu)].map(([, id]) => id);
const tests = [...text.matchAll(/`(tests\/[\w/.]+) › ([^`]+)`/gu)].map(([, file = "", name = ""]) => ({
  file,
  name,
}));

describe("docs/host-assumptions.md", () => {
  test("lists every probe with its sentence", () => {
    const missing = allProbes.filter(({ id, title }) => !text.includes(`\n- \`${id}\`: ${title}`));
    expect(missing.map(({ id, title }) => `- \`${id}\`: ${title}`)).toEqual([]);
  });

  test("lists each probe once, and none that is gone", () => {
    expect([...listed].sort()).toEqual(allProbes.map(({ id }) => id).sort());
  });

  test("names tests that exist", () => {
    const isThere = ({ file, name }: { file: string; name: string }): boolean =>
      existsSync(file) && readFileSync(file, "utf8").includes(JSON.stringify(name));
    expect(tests.filter((each) => !isThere(each))).toEqual([]);
    expect(tests.length).toBeGreaterThan(20);
  });
});
