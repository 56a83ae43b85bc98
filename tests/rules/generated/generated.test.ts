import { cellPlace } from "../../../src/domain/grid/cellAddress";
import type { Grid, GridCell } from "../../../src/domain/grid/Grid";
import { allDefects } from "./defects/plantDefects";
import { generatedWorkbook } from "./generatedWorkbook";
import { checkGenerated, judgeWorkbook } from "./judgeWorkbook";
import { layoutDocument } from "./layoutDocument";
import { SeededRandom } from "./SeededRandom";
import { soundDocument } from "./soundDocument";
import { summaryOf } from "./summary";

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
/** The grid with another text in one cell. */
function withCell(grid: Grid, cell: string, text: string): Grid {
  const { row = 0, column = 0 } = cellPlace(cell) ?? {};
  const rows = grid.rows.map((cells, at) =>
    at !== row - 1 || !cells
      ? cells
      : cells.map((each, index) => (index === column - 1 ? textCell(text) : each)),
  );
  return { ...grid, rows };
}

const textCell = (text: string): GridCell | undefined => (text === "" ? undefined : { kind: "text", text });

const SOUND_SEEDS = Array.from({ length: 20 }, (_, index) => index + 10_001);

describe("generated workbooks with defects of many kinds", () => {
  const judgements = SEEDS.map(judgeWorkbook);

  test("every defect is found at its cell, with the right suggestion, and nothing else is told", () => {
    const { faults, ...ratios } = summaryOf(judgements);
    expect({ ...ratios, faults: faults.slice(0, 20) }).toMatchObject({ missed: 0, wrong: 0, faults: [] });
  });

  test("each kind of defect is among them", () => {
    const planted = new Set(
      SEEDS.flatMap((seed) => generatedWorkbook(seed).truth.map((each) => each.planted.rule)),
    );
    expect(allDefects.map(({ rule }) => rule).filter((rule) => !planted.has(rule))).toEqual([]);
  });
});

describe("generated workbooks without defects", () => {
  test.each(SOUND_SEEDS)("of seed %i: nothing is told but what is known", (seed) => {
    const workbook = generatedWorkbook(seed, false);
    const known = new Set(workbook.truth.map(({ planted, cell }) => `${planted.rule} ${cell}`));
    const told = checkGenerated(workbook).findings.map(({ rule, cell }) => `${rule} ${cell}`);
    expect(told.filter((each) => !known.has(each))).toEqual([]);
  });

  test.each(SOUND_SEEDS)("of seed %i: all rows are read", (seed) => {
    const workbook = generatedWorkbook(seed, false);
    expect(checkGenerated(workbook).sheets.map(({ rows }) => rows.length)).toEqual([workbook.rows]);
  });
});

describe("a form that nobody has filled in", () => {
  const answers = ["status", "progress"] as const;

  test.each(SOUND_SEEDS)("of seed %i is one finding", (seed) => {
    const random = new SeededRandom(seed);
    const document = soundDocument(random);
    for (const { cells, base } of document.rows) {
      answers.forEach((field) => (cells[field] = ""));
      if (base) cells.progress = "再掲";
    }
    const { grid } = layoutDocument(document, random);
    const { fiscalYear, term, asOf } = document;
    const told = checkGenerated({ grid, facts: { fiscalYear, term, asOf } }).findings;
    expect(told.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(["form.unanswered A1"]);
  });
});

describe("a check", () => {
  test.each(SEEDS.slice(0, 10))("of seed %i changes nothing, and says the same again", (seed) => {
    const workbook = generatedWorkbook(seed);
    const before = JSON.stringify(workbook.grid);
    const first = checkGenerated(workbook).findings;
    expect(JSON.stringify(workbook.grid)).toBe(before);
    expect(checkGenerated(generatedWorkbook(seed)).findings).toEqual(first);
  });

  test.each(SEEDS.slice(0, 10))("of seed %i is silent on a cell whose suggestion was taken", (seed) => {
    const workbook = generatedWorkbook(seed);
    const offered = checkGenerated(workbook).findings.filter(({ suggestion }) => suggestion !== null);
    const still = offered.filter(({ rule, cell, suggestion }) => {
      const grid = withCell(workbook.grid, cell, suggestion ?? "");
      return checkGenerated({ ...workbook, grid }).findings.some(
        (finding) => finding.rule === rule && finding.cell === cell,
      );
    });
    expect(still.map(({ rule, cell, value, suggestion }) => ({ rule, cell, value, suggestion }))).toEqual([]);
  });
});
