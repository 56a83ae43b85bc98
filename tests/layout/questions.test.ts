import { ASK_BELOW } from "../../src/domain/layout/ColumnReading";
import { readSheet } from "../../src/domain/layout/readSheet";
import type { Grid } from "../../src/domain/grid/Grid";
import { gridOf, type CellSpec } from "../support/grids";
import { judgesOf } from "../support/judges";

const judges = judgesOf(2025);
const read = (grid: Grid) => readSheet(grid, judges);

const HEADER = ["番号", "施策名", "担当省庁", "状況", "進捗状況"];
const rows = (count: number, cells: (index: number) => readonly CellSpec[]) =>
  Array.from({ length: count }, (_, index) => cells(index));
const measures = (count: number) =>
  rows(count, (index) => [
    String(index + 1),
    `窓口の点検その${index + 1}`,
    index % 2 === 0 ? "総務省" : "法務省",
    "○",
    "・会議を開き、報告書をまとめた。",
  ]);

describe("a reading that is sure asks nothing", () => {
  test.each<[string, Grid]>([
    ["an ordinary list", gridOf([HEADER, ...measures(4)])],
    ["one measure only", gridOf([HEADER, ...measures(1)])],
    [
      "unknown columns beside",
      gridOf([[...HEADER, "予算額"], ...measures(3).map((cells) => [...cells, "120"])]),
    ],
    [
      "last period beside this one",
      gridOf([[...HEADER, "前回の状況"], ...measures(3).map((cells) => [...cells, "△"])]),
    ],
    [
      "two years' answers",
      gridOf([
        ["施策名", "担当省庁", "2024年度の進捗状況", "2025年度の進捗状況"],
        ...rows(3, (index) => [`点検その${index}`, "総務省", "・準備した。", "・実施した。"]),
      ]),
    ],
    [
      "a title, a total and remarks around",
      gridOf([["2025年度の調査票"], HEADER, ...measures(3), ["計", "3施策"], ["※ 再掲は除く。"]]),
    ],
  ])("%s", (_, grid) => {
    expect(read(grid)).toMatchObject({ questions: [], confidence: 1, isChosen: false });
  });
});

describe("what is not sure is asked", () => {
  test("two columns that could both be the status", () => {
    const grid = gridOf([
      ["施策名", "担当省庁", "状況", "評価", "進捗状況"],
      ...rows(4, (index) => [`点検その${index}`, "総務省", "○", "△", "・実施した。"]),
    ]);
    const sheet = read(grid);
    expect(sheet.questions).toEqual([{ kind: "rivalColumns", field: "status", columns: [3, 4] }]);
    expect(sheet.confidence).toBeLessThan(ASK_BELOW);
  });

  test("two columns of the same name", () => {
    const grid = gridOf([
      ["施策名", "担当省庁", "状況", "状況", "進捗状況"],
      ...rows(4, (index) => [`点検その${index}`, "総務省", "○", "△", "・実施した。"]),
    ]);
    expect(read(grid).questions).toMatchObject([{ kind: "rivalColumns", field: "status", columns: [3, 4] }]);
  });

  test("a hidden one does not compete", () => {
    const grid = gridOf([
      ["施策名", "担当省庁", "状況", "状況", "進捗状況"],
      ...rows(4, (index) => [`点検その${index}`, "総務省", "○", "△", "・実施した。"]),
    ]);
    const sheet = read({ ...grid, hiddenColumns: new Set([3]) });
    expect(sheet.columns.status).toBe(4);
    expect(sheet.questions).toEqual([]);
  });

  test("no column of names", () => {
    const grid = gridOf([
      ["該当項目", "担当省庁", "状況", "進捗状況"],
      ["ア）", "総務省", "○", "・実施した。"],
      ["イ）", "法務省", "○", "・実施した。"],
    ]);
    expect(read(grid).questions).toContainEqual({ kind: "noName", headerRow: 1 });
    expect(read(grid).rows).toHaveLength(2);
  });

  test.each([
    ["お題", "name", 2],
    ["分担", "ministries", 3],
    ["マーク", "status", 4],
  ] as const)("a header never seen, %s, whose values tell what it is", (word, field, column) => {
    const header = HEADER.map((own, index) => (index === column - 1 ? word : own));
    const sheet = read(gridOf([header, ...measures(5)]));
    expect(sheet.columns[field]).toBe(column);
    expect(sheet.questions).toEqual([{ kind: "unsureColumn", field, column }]);
    expect(sheet.confidence).toBeLessThan(ASK_BELOW);
  });

  test("a column whose values do not look like what its header says", () => {
    const grid = gridOf([
      HEADER,
      ...measures(6).map(([id = "", name = "", , status = "", progress = ""], index) => [
        id,
        name,
        `${index}件`,
        status,
        progress,
      ]),
    ]);
    expect(read(grid).questions).toEqual([{ kind: "valuesDisagree", field: "ministries", column: 3 }]);
  });

  test("values of every type in every column", () => {
    const odd = (index: number): CellSpec =>
      [
        { kind: "number", text: "12.5" } as const,
        { kind: "date", text: "2025/4/1", date: "2025-04-01" } as const,
        { kind: "boolean", text: "TRUE" } as const,
        { kind: "error", text: "#N/A" } as const,
      ][index % 4] ?? null;
    const grid = gridOf([HEADER, ...rows(8, (row) => HEADER.map((_, column) => odd(row + column)))]);
    const sheet = read(grid);
    expect(sheet.questions.length).toBeGreaterThan(0);
    expect(sheet.confidence).toBeLessThan(ASK_BELOW);
  });

  test("a status column outside the scheme", () => {
    const grid = gridOf([
      HEADER,
      ...measures(4).map(([id = "", name = "", ministries = "", , progress = ""]) => [
        id,
        name,
        ministries,
        "済",
        progress,
      ]),
    ]);
    expect(read(grid).questions).toEqual([{ kind: "statusOutsideScheme", column: 4 }]);
  });

  test("headers one below the other that name other columns", () => {
    const grid = gridOf([
      ["番号", "施策名", "担当省庁", "進捗状況", "備考"],
      ["No.", "担当府省庁", "取組名", "備考", "実施状況"],
      ["1", "総務省", "窓口の点検", "別紙", "・実施した。"],
      ["2", "法務省", "名簿の点検", "別紙", "・実施した。"],
    ]);
    const sheet = read(grid);
    expect(sheet.questions).toContainEqual({ kind: "headersDiffer", firstRow: 1, row: 2 });
    expect(sheet.rows.map(({ name }) => name)).toEqual(["窓口の点検", "名簿の点検"]);
  });

  test("a merge over several measures and several columns", () => {
    const grid = gridOf(
      [HEADER, ...measures(2), ["3", "名簿の点検", "総務省", "○", "・一"], ["4", "台帳の点検"]],
      ["C4:E5"],
    );
    expect(read(grid).questions).toEqual([
      { kind: "mergedOverTable", area: { top: 4, left: 3, bottom: 5, right: 5 } },
    ]);
  });

  test("content far below the rest", () => {
    const grid = gridOf([HEADER, ...measures(3)]);
    const far: Grid["rows"][number][] = [...grid.rows];
    far[1_048_575] = [{ kind: "text", text: "あ" }];
    const sheet = read({ ...grid, rows: far });
    expect(sheet.rows).toHaveLength(3);
    expect(sheet.questions).toEqual([{ kind: "farContent", row: 1_048_576, filledRows: 5 }]);
  });

  test("rows that look like measures below headers that nobody knows: proposed, not read", () => {
    const grid = gridOf([
      ["しるし", "テーマ", "分担", "コメント"],
      ...rows(5, (index) => ["○", `窓口の点検その${index}`, "総務省", "・会議を開き、報告書をまとめた。"]),
    ]);
    const sheet = read(grid);
    expect(sheet).toMatchObject({ layout: "none", reason: "noTable", rows: [] });
    expect(sheet.questions).toEqual([
      {
        kind: "unknownHeader",
        headerRow: 1,
        columns: { status: 1, name: 2, ministries: 3, progress: 4 },
      },
    ]);
    expect(sheet.confidence).toBeLessThan(ASK_BELOW);
  });

  test.each<[string, Grid]>([
    [
      "indicators with their sources",
      gridOf([
        ["章", "指標", "2024年度", "2025年度", "出典"],
        ...rows(5, (index) => ["ア）", `届出の件数その${index}`, "10", "12", "総務省"]),
      ]),
    ],
    [
      "contacts",
      gridOf([
        ["府省庁", "担当課", "電話"],
        ...rows(5, (index) => ["総務省", `企画第${index}課`, "03-0000"]),
      ]),
    ],
  ])("%s are not proposed", (_, grid) => {
    expect(read(grid)).toMatchObject({ layout: "none", questions: [] });
  });
});

test("what the user has chosen is not asked again", () => {
  const grid = gridOf([
    ["施策名", "担当省庁", "状況", "評価", "進捗状況"],
    ...rows(4, (index) => [`点検その${index}`, "総務省", "○", "△", "・実施した。"]),
  ]);
  const columns = { name: 1, ministries: 2, status: 4, progress: 5 };
  const sheet = readSheet(grid, judges, { tables: [{ headerRows: [1], columns }] });
  expect(sheet).toMatchObject({ questions: [], confidence: 1, isChosen: true, columns });
  expect(sheet.rows.map(({ status }) => status)).toEqual(["△", "△", "△", "△"]);
});
