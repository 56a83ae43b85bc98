import { readdirSync, readFileSync } from "node:fs";
import { hostClasses } from "../support/hostClasses";
import { HOST_COVERAGE_FILE, hostCoverage, undocumentedMembers } from "../support/hostCoverage";
import { openHost } from "../support/hostWorkbook";
import { refusalOf } from "./workbook/run";

const coverage = hostCoverage();

test("the list of what the host answers is up to date (npx tsx scripts/hostCoverage.ts)", () => {
  expect(JSON.parse(readFileSync(HOST_COVERAGE_FILE, "utf8"))).toEqual(coverage);
});

test("every class of the host is in the list", () => {
  const files = readdirSync("src/host/api", { recursive: true, encoding: "utf8" });
  const classes = files.flatMap((file) => /(\w+Object)\.ts$/u.exec(file)?.[1] ?? []);
  expect(classes.length).toBeGreaterThan(0);
  const listed = new Set(Object.values(hostClasses).map(({ name }) => name));
  expect(classes.filter((name) => !listed.has(name))).toEqual([]);
});

test("nothing but members of Office.js can be reached from outside", () => {
  expect(undocumentedMembers()).toEqual([]);
});

/** One of each way in which a member can be asked for. */
const missing: [keyof typeof hostClasses, string, (context: Excel.RequestContext) => void][] = [
  ["Workbook", "save", ({ workbook }) => workbook.save()],
  ["Workbook", "styles", ({ workbook }) => void workbook.styles.load("items/name")],
  ["Workbook", "isDirty", ({ workbook }) => void workbook.load("isDirty")],
  [
    "Worksheet",
    "standardWidth (set)",
    ({ workbook }) => void (workbook.worksheets.getFirst().standardWidth = 10),
  ],
  [
    "WorksheetCollection",
    "onRowSorted",
    ({ workbook }) => void workbook.worksheets.onRowSorted.add(async () => undefined),
  ],
  [
    "Chart",
    "getImage",
    ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.charts.add("BarStacked", sheet.getRange("A1:A2")).getImage();
    },
  ],
];
test.each(missing)("%s.%s is listed as missing, and refused", async (name, member, ask) => {
  openHost({ A: [] });
  expect(coverage[name]?.missing).toContain(member);
  expect(await refusalOf(ask)).toBe("ApiNotFound");
});
