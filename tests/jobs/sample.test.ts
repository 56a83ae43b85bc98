import { readFileSync } from "node:fs";
import { sampleDefects } from "../../scripts/sample/defects";
import { sampleMeasures } from "../../scripts/sample/measures";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";

const FIRST_ROW = 6;

describe("the sample that the project carries", () => {
  const check = async () => checkWorkbook(await readXlsx(readFileSync("assets/sample/進捗状況調査票.xlsx")));

  test("is a plan of about sixty measures, of 2025年度上半期", async () => {
    const { sheets, facts } = await check();
    expect(sheets[0]?.rows).toHaveLength(sampleMeasures().length);
    expect(facts).toEqual({ fiscalYear: 2025, term: "上半期", asOf: "2025-09-30" });
  });

  test("holds the defects put into it, and no other", async () => {
    const { findings } = await check();
    const found = findings.map(({ rule, cell, value }) => `${rule} ${cell.replace(/\D/gu, "")} ${value}`);
    const put = sampleDefects.map(({ rule, measure, value }) => `${rule} ${measure + FIRST_ROW} ${value}`);
    expect(found.toSorted()).toEqual(put.toSorted());
  });
});
