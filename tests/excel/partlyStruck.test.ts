import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { tallyMeasures } from "../../src/domain/counting/tallyMeasures";
import { readGrids } from "../../src/excel/readGrids";
import { loadNodeClient } from "../../src/host/client/loadNodeClient";
import { startHost } from "../../src/host/startHost";
import { openBook } from "../../src/host/xlsx/openBook";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { checkWorkbook, type CheckedWorkbook } from "../../src/jobs/checkWorkbook";
import { shownRows } from "../support/modelGrid";
import { reportModels } from "../support/reportModels";

const header = ["番号", "節", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
const rows = [
  ["2009年度2010年度の進捗状況"],
  header,
  ["001", "（１）備え", "ア）", "訓練", "総務省", "◎○", "・実施した。"],
  ["002", "（１）備え", "イ）", "点検", "法務省総務省", "○", "実施予定実施済"],
  ["003", "（１）備え", "ウ）", "教育", "総務省", "○", "・実施した。"],
];

/** Of each of these texts a part is struck through. */
const struckParts: Readonly<Record<string, string>> = {
  "0,0": "2009年度",
  "2,5": "◎",
  "3,4": "法務省",
  "3,6": "実施予定",
};

const form: WriteSheet = {
  name: "様式",
  rows,
  cells: new Map(
    Object.entries(struckParts).map(([key, struck]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = rows[row]?.[column] ?? "";
      const richText = [
        { text: struck, font: { strikethrough: true } },
        { text: value.slice(struck.length) },
      ];
      return [key, { value, type: "richText", richText }];
    }),
  ),
};

const struckFindings = ({ findings }: CheckedWorkbook) =>
  findings
    .filter(({ rule }) => rule === "text.struck-through")
    .map(({ cell, severity, suggestion }) => [cell, severity, suggestion]);
const valuesOf = ({ sheets }: CheckedWorkbook) =>
  sheets.flatMap((sheet) =>
    sheet.rows.map(({ status, ministries, progress }) => [status, ministries.join("、"), progress]),
  );

describe("texts of which a part is struck through", () => {
  let file: CheckedWorkbook;
  let office: CheckedWorkbook;

  beforeAll(async () => {
    const bytes = await writeXlsx({ sheets: [form] });
    file = checkWorkbook(await readXlsx(bytes));
    startHost(await openBook(bytes), loadNodeClient());
    office = checkWorkbook(await readGrids({ merges: true }));
  });

  test("a file tells them run by run", () => {
    expect(valuesOf(file)).toEqual([
      ["○", "総務省", "・実施した。"],
      ["○", "総務省", "実施済"],
      ["○", "総務省", "・実施した。"],
    ]);
    expect(struckFindings(file)).toEqual([
      ["F3", "error", "○"],
      ["E4", "error", "総務省"],
      ["G4", "error", "実施済"],
    ]);
    expect(file.documentFacts.fiscalYear).toBe(2010);
  });

  test("Excel does not: they are no values, never joined, and each is an error", () => {
    expect(valuesOf(office)).toEqual([
      [null, "総務省", "・実施した。"],
      ["○", "", null],
      ["○", "総務省", "・実施した。"],
    ]);
    expect(struckFindings(office)).toEqual([
      ["A1", "error", null],
      ["F3", "error", null],
      ["E4", "error", null],
      ["G4", "error", null],
    ]);
    expect(office.findings.filter(({ rule }) => rule !== "text.struck-through")).toEqual([]);
    expect(office.documentFacts.fiscalYear).toBeUndefined();
    const lacking = office.notRun.get("様式")?.filter(({ lacks }) => lacks !== "fiscalYear");
    // Nothing is left out because of what is struck: the form is one ministry's part, without these columns.
    expect(new Set(lacking?.map(({ lacks }) => lacks))).toEqual(
      new Set(["deadline", "previousProgress", "whole"]),
    );
  });

  test("nothing of them gets into a sheet that is made", () => {
    const tally = tallyMeasures(
      office.sheets.flatMap((sheet) => sheet.rows),
      office,
    );
    const { measures, progress } = reportModels({ tally });
    const shown = [measures, progress].flatMap(shownRows).flat();
    expect(shown).toContain("訓練");
    for (const text of ["◎○", "法務省総務省", "実施予定実施済"]) expect(shown).not.toContain(text);
  });
});
