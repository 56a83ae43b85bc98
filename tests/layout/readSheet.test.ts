import fc from "fast-check";
import type { Grid } from "../../src/domain/grid/Grid";
import { readSheet } from "../../src/domain/layout/readSheet";
import type { MeasureRow } from "../../src/domain/measure/MeasureRow";
import { gridOf, type CellSpec } from "../support/grids";
import { judgesOf } from "../support/judges";
import { generatedForm } from "./generatedForm";

const judges = judgesOf(2025);
const read = (rows: readonly (readonly CellSpec[])[], merges: readonly string[] = []) =>
  readSheet(gridOf(rows, merges), judges);
const values = <Field extends keyof MeasureRow>(grid: Grid, ...fields: Field[]) =>
  readSheet(grid, judges).rows.map((row) => fields.map((field) => row[field]));

const HEADER = ["該当項目", "施策名", "担当省庁", "進捗状況"];

describe("generated forms", () => {
  test("the records read are the records written, each from the row it was written to", () => {
    fc.assert(
      fc.property(generatedForm, ({ grid, measures }) => {
        const { rows } = readSheet(grid, judges);
        expect(rows.map(({ row }) => row)).toEqual(measures.map(({ row }) => row));
        rows.forEach((row, index) => {
          const written = measures[index]?.written;
          expect(row).toMatchObject({
            id: written?.id,
            label: written?.label,
            name: written?.name,
            ministriesText: written?.ministries,
            status: written?.status,
            progress: written?.progress,
            deadline: written?.deadline || null,
            note: written?.note || null,
            relisted: false,
          });
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe("list layout", () => {
  test("header in the first row", () => {
    const sheet = read([
      ["番号", "節", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"],
      ["001", "（１）備え", "ア）", "訓練", "総務省", "○", "・実施した。"],
      ["002", "（１）備え", "イ）", "点検", "法務省", "◎", "再掲"],
    ]);
    expect(sheet).toMatchObject({ layout: "list", headerRows: [1] });
    expect(sheet.columns).toEqual({
      id: 1,
      section: 2,
      label: 3,
      name: 4,
      ministries: 5,
      status: 6,
      progress: 7,
    });
    expect(sheet.rows.map(({ id, relisted }) => [id, relisted])).toEqual([
      ["001", false],
      ["002", true],
    ]);
  });

  test("two-row header with a group heading over status and progress", () => {
    const sheet = read(
      [
        ["調査票"],
        ["No.", "施策の名称", "担当府省庁", "記入欄", ""],
        ["", "", "", "評価区分", "進捗状況（2025年度末時点）"],
        ["1", "訓練", "総務省", "○", "・実施した。"],
      ],
      ["A2:A3", "B2:B3", "C2:C3", "D2:E2"],
    );
    expect(sheet.headerRows).toEqual([2, 3]);
    expect(sheet.columns).toEqual({ id: 1, name: 2, ministries: 3, status: 4, progress: 5 });
  });

  test("the values tell status and progress apart, whatever the headers say", () => {
    const { columns } = read([
      ["施策名", "担当", "進捗状況", "状況"],
      ["訓練", "総務省", "○", "・会議を開き、報告書をまとめて公表した。"],
      ["点検", "法務省", "△", "・これから準備を始め、年度内に実施する。"],
    ]);
    expect(columns).toMatchObject({ status: 3, progress: 4 });
  });

  test("a column that is no status by its values is none", () => {
    const { columns } = read([
      ["施策名", "担当", "状況", "進捗状況"],
      ["訓練", "総務省", "あ", "・実施した。"],
      ["点検", "法務省", "い", "・実施した。"],
    ]);
    expect(columns).not.toHaveProperty("status");
  });

  test("last period's columns are not this period's", () => {
    const { columns } = read([
      ["施策名", "担当", "前回の状況", "前回の進捗状況", "状況", "進捗状況"],
      ["訓練", "総務省", "△", "・準備した。", "○", "・実施した。"],
    ]);
    expect(columns).toEqual({ name: 1, ministries: 2, status: 5, progress: 6 });
  });

  test("a group header over several columns names none of them", () => {
    const { columns } = read(
      [
        ["施策", "", "", "担当", "状況"],
        ["整理番号", "該当項目", "施策・取組名", "", ""],
        ["001", "ア）", "訓練", "総務省", "○"],
      ],
      ["A1:C1", "D1:D2", "E1:E2"],
    );
    expect(columns).toEqual({ id: 1, label: 2, name: 3, ministries: 4, status: 5 });
  });

  test("a two-row header without merges", () => {
    const sheet = read([
      ["番号", "施策名", "担当省庁", "記入欄", ""],
      ["", "", "", "状況", "進捗状況"],
      ["1", "訓練", "総務省", "○", "・実施した。"],
    ]);
    expect(sheet.headerRows).toEqual([1, 2]);
    expect(sheet.columns).toEqual({ id: 1, name: 2, ministries: 3, status: 4, progress: 5 });
  });

  test("of two periods side by side the later one is read", () => {
    const { columns } = read(
      [
        ["施策名", "担当", "上半期", "", "年度末", ""],
        ["", "", "状況", "進捗状況", "状況", "進捗状況"],
        ["訓練", "総務省", "△", "・準備した。", "○", "・実施した。"],
      ],
      ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    );
    expect(columns).toMatchObject({ status: 5, progress: 6 });
  });

  test("many unknown columns do not hide the known ones", () => {
    const { columns } = read([
      ["番号", "施策名", "担当省庁", "予算額", "電話", "内線", "執行額", "根拠", "経費"],
      ["1", "訓練", "総務省", "1", "2", "3", "4", "5", "6"],
    ]);
    expect(columns).toEqual({ id: 1, name: 2, ministries: 3 });
  });

  test("a measure answered by several ministries may name itself once", () => {
    const grid = gridOf([
      ["番号", "施策名", "府省庁", "状況", "進捗状況"],
      ["1", "訓練", "総務省", "○", "・一"],
      ["", "", "法務省", "△", "・二"],
      ["", "", "", "", "・続き"],
    ]);
    expect(values(grid, "id", "name", "ministriesText", "progress")).toEqual([
      ["1", "訓練", "総務省", "・一"],
      ["1", "訓練", "法務省", "・二\n・続き"],
    ]);
  });

  test("guidance and examples under the header are no measures", () => {
    const grid = gridOf([
      ["番号", "施策名", "担当省庁", "状況", "進捗状況"],
      ["（１）", "（２）", "（３）", "（４）", "（５）"],
      ["自動", "記入不要", "選択", "選択", "200字以内で記入"],
      ["記入例", "○○の推進", "○○省", "○", "・○○を実施した。"],
      ["1", "訓練", "総務省", "○", "・一"],
    ]);
    expect(values(grid, "name").flat()).toEqual(["訓練"]);
  });

  test("rows numbered beforehand and left blank are no headings", () => {
    const sheet = read([
      ["番号", "該当項目", "施策名", "担当省庁", "状況"],
      ["1", "ア）", "特別会計", "総務省", "○"],
      ["2"],
      ["3", "イ）", "家計調査の設計", "総務省", "○"],
      ["4"],
    ]);
    expect(sheet).toMatchObject({ layout: "list", headings: [], totals: [] });
    expect(sheet.rows.map(({ name }) => name)).toEqual(["特別会計", "家計調査の設計"]);
  });

  test("a measure without a label may be named 会計", () => {
    const grid = gridOf([
      ["施策名", "担当省庁", "進捗状況"],
      ["国の特別会計", "財務省", "・一"],
      ["設計", "国土交通省", "・二"],
      ["総務省計", "", "2"],
      ["合計", "", "2"],
    ]);
    expect(values(grid, "name").flat()).toEqual(["国の特別会計", "設計"]);
  });

  test("numbers of four digits are no years", () => {
    const grid = gridOf([
      ["番号", "施策名", "担当省庁", "予算"],
      ["1001", "訓練", "総務省", "2500"],
      ["2010", "点検", "総務省", "2009"],
    ]);
    expect(values(grid, "id", "name")).toEqual([
      ["1001", "訓練"],
      ["2010", "点検"],
    ]);
  });

  test("a status column that is outside the scheme is said to be so", () => {
    const sheet = read([
      ["施策名", "担当", "状況"],
      ["訓練", "総務省", "済"],
      ["点検", "法務省", "未"],
    ]);
    expect(sheet.statusOutsideScheme).toBe(true);
  });

  test("vertical merges fill down", () => {
    const grid = gridOf(
      [
        HEADER,
        ["ア）ａ）", "訓練", "総務省", "・一"],
        ["ア）ｂ）", "", "", "・二"],
        ["イ）", "点検", "法務省", "・三"],
      ],
      ["B2:B3", "C2:C3"],
    );
    expect(values(grid, "row", "label", "name", "ministriesText")).toEqual([
      [2, "ア）ａ）", "訓練", "総務省"],
      [3, "ア）ｂ）", "訓練", "総務省"],
      [4, "イ）", "点検", "法務省"],
    ]);
  });

  test("one measure answered by several ministries is several rows", () => {
    const grid = gridOf(
      [
        ["番号", "施策名", "府省庁", "進捗状況"],
        ["1", "訓練", "総務省", "・一"],
        ["", "", "法務省", "・二"],
      ],
      ["A2:A3", "B2:B3"],
    );
    expect(values(grid, "id", "name", "ministriesText", "progress")).toEqual([
      ["1", "訓練", "総務省", "・一"],
      ["1", "訓練", "法務省", "・二"],
    ]);
  });

  test("a heading column that names its heading once is filled down; one that repeats itself is not", () => {
    const once = gridOf([
      ["節", "施策名", "担当"],
      ["（１）備え", "一", "総務省"],
      ["", "二", "総務省"],
      ["", "三", "総務省"],
      ["（２）学び", "四", "総務省"],
      ["", "五", "総務省"],
      ["", "六", "総務省"],
    ]);
    expect(values(once, "section").flat()).toEqual([
      "（１）備え",
      "（１）備え",
      "（１）備え",
      "（２）学び",
      "（２）学び",
      "（２）学び",
    ]);
    const always = gridOf([
      ["項", "施策名", "担当"],
      ["①道", "一", "総務省"],
      ["①道", "二", "総務省"],
      ["", "三", "総務省"],
    ]);
    expect(values(always, "item").flat()).toEqual(["①道", "①道", null]);
  });

  test("columns of headings without a level of their own are told by their marks", () => {
    const { columns } = read([
      ["大項目", "中項目", "施策名", "担当"],
      ["（１）備え", "①道", "訓練", "総務省"],
      ["（１）備え", "②海", "点検", "総務省"],
    ]);
    expect(columns).toMatchObject({ section: 1, item: 2 });
  });

  test("totals, remarks and blank lines are no measures, names that begin alike are", () => {
    const grid = gridOf([
      HEADER,
      ["ア）", "計画の策定", "総務省", "・一"],
      [],
      ["イ）", "※印の統一", "総務省", "・二"],
      ["計", "2施策"],
      ["合計", "", "", ""],
      ["（注）再掲は除く。"],
      ["※ 別紙を参照。"],
    ]);
    expect(values(grid, "name").flat()).toEqual(["計画の策定", "※印の統一"]);
    expect(readSheet(grid, judges).totals.map(({ claimed }) => claimed)).toEqual([2, undefined]);
  });

  test("a name is one line whatever the cell's width made of it; progress keeps its lines", () => {
    const grid = gridOf([HEADER, ["ア）", "重要イン\nフラの\r\n　防護", "総務\n省", "・一\n・二"]]);
    expect(values(grid, "name", "ministries", "progress")).toEqual([
      ["重要インフラの防護", ["総務省"], "・一\n・二"],
    ]);
  });

  test("an id keeps its zeros", () => {
    const grid = gridOf([
      ["番号", "施策名", "担当"],
      [{ kind: "number", text: "001" }, "訓練", "総務省"],
    ]);
    expect(values(grid, "id").flat()).toEqual(["001"]);
  });

  test("a row whose name is lost is still a measure; a row struck through is none, but is not lost", () => {
    const struck = { kind: "text", text: "", struck: "廃止" } as const;
    const sheet = read([
      ["番号", "施策名", "担当", "進捗状況"],
      ["1", "", "総務省", "・一"],
      [struck, struck, struck, struck],
    ]);
    expect(sheet.rows.map(({ name }) => name)).toEqual([null]);
    expect(sheet.struckRows.map(({ row }) => row)).toEqual([3]);
  });
});

describe("printed layout", () => {
  const printed = gridOf(
    [
      ["１　暮らし"],
      ["（１）備え"],
      ["・災害の備え"],
      HEADER,
      ["ア）", "訓練", "総務省", "・一"],
      ["・火事の備え"],
      HEADER,
      ["ア）ａ）", "点検", "法務省", "・二"],
      ["ア）ｂ）①"],
      ["Ⅰ　道具"],
      ["ア）", "道具", "法務省", "・三"],
      ["（２）学び"],
      ["① 学校"],
      HEADER,
      ["ア）", "講座", "総務省", "再掲"],
    ],
    ["A1:D1", "A2:D2", "A3:D3", "A6:D6", "C8:C9", "A10:D10", "A12:D12", "A13:D13"],
  );

  test("headings stand over their rows, and a higher one ends the lower ones", () => {
    expect(values(printed, "row", "chapter", "section", "item", "group", "subgroup")).toEqual([
      [5, "１\u3000暮らし", "（１）備え", null, "災害の備え", null],
      [8, "１\u3000暮らし", "（１）備え", null, "火事の備え", null],
      [9, "１\u3000暮らし", "（１）備え", null, "火事の備え", null],
      [11, "１\u3000暮らし", "（１）備え", null, "火事の備え", "Ⅰ\u3000道具"],
      [15, "１\u3000暮らし", "（２）学び", "① 学校", null, null],
    ]);
  });

  test("the marks of 2013, in which ① stands over 1)", () => {
    const rows = [
      ["1 強い町"],
      ["① 役所"],
      ["1) 備え"],
      ["【 道具 】"],
      HEADER,
      ["ア）", "訓練", "総務省", "・一"],
      ["2) 学び"],
      HEADER,
      ["ア）", "講座", "総務省", "・二"],
    ];
    const grid = gridOf(rows, ["A1:D1", "A2:D2", "A3:D3", "A4:D4", "A7:D7"]);
    expect(values(grid, "chapter", "section", "item", "group")).toEqual([
      ["1 強い町", "① 役所", "1) 備え", "【 道具 】"],
      ["1 強い町", "① 役所", "2) 学び", null],
    ]);
  });

  test("layout, headers and a label-only row", () => {
    const sheet = readSheet(printed, judges);
    expect(sheet).toMatchObject({ layout: "printed", headerRows: [4, 7, 14], isWhole: true });
    expect(sheet.rows[2]).toMatchObject({ label: "ア）ｂ）①", name: null, ministries: ["法務省"] });
    expect(sheet.rows[4]?.relisted).toBe(true);
  });

  test("a table that goes on from another is a part", () => {
    expect(
      read([
        ["③ その他"],
        HEADER,
        ["ア）", "訓練", "総務省", "・一"],
        ["④ 道"],
        HEADER,
        ["ア）", "橋", "法務省", "・二"],
      ]).isWhole,
    ).toBe(false);
  });
});

describe("one ministry's form", () => {
  const formOf = (others: readonly string[]): Grid =>
    gridOf([
      ["番号", "施策名", "担当府省庁", "状況", "進捗状況"],
      ...[...others, ...Array.from({ length: 40 }, () => "総務省")].map((ministries, index) => [
        String(index + 1),
        `訓練その${index + 1}`,
        ministries,
        "○",
        "・実施した。",
      ]),
    ]);

  test("stays a part where a row names another first", () => {
    expect(readSheet(formOf(["（独）情報処理推進機構", "経産省"]), judges).whole).toEqual({
      isWhole: false,
      reason: "oneLead",
    });
  });

  test("is a whole where several do", () => {
    expect(readSheet(formOf(["法務省", "外務省", "財務省", "環境省"]), judges).isWhole).toBe(true);
  });
});

describe("a form left blank", () => {
  const FORM = ["番号", "施策名", "担当省庁", "状況", "進捗状況"];
  test.each<[string, Grid]>([
    ["its header alone", gridOf([FORM])],
    ["a title above", gridOf([["2025年度 進捗状況調査票"], ["１ 回答"], FORM])],
    ["name and progress alone", gridOf([["施策名", "進捗状況"]])],
    ["numbers filled in beforehand", gridOf([FORM, ["1"], ["2"], ["3"]])],
    ["numbers and ministries filled in beforehand", gridOf([FORM, ["1", "", "総務省"], ["2", "", "総務省"]])],
    [
      "guidance and an example",
      gridOf([
        FORM,
        ["（１）", "（２）", "（３）", "（４）", "（５）"],
        ["記入例", "○○の推進", "○○省", "○", "・○○を実施した。"],
        ["1"],
      ]),
    ],
    [
      "its own instructions above",
      gridOf([["調査票"], ["記入要領"], ["黄色の欄に記入してください。"], FORM]),
    ],
    ["many other columns", gridOf([[...FORM, "課名", "電話", "内線", "予算額", "執行額", "根拠"]])],
    ["a choice still to be made", gridOf([FORM, ["1", "", "", "選択してください"]])],
    ["what to write", gridOf([FORM, ["", "", "", "", "具体的に記入してください。"]])],
    ["a total of nothing", gridOf([FORM, ["1"], ["計", "", "", "", "0"]])],
  ])("%s", (_, grid) => {
    const sheet = readSheet(grid, judges);
    expect(sheet).toMatchObject({ layout: "list", rows: [], isWhole: false });
    expect(sheet.columns).toHaveProperty("name");
    expect(sheet.columns).toHaveProperty("progress");
  });

  test("two rows of headers", () => {
    const sheet = read(
      [
        ["調査票"],
        ["No.", "施策の名称", "担当府省庁", "記入欄", ""],
        ["", "", "", "評価区分", "進捗状況（2025年度末時点）"],
      ],
      ["A2:A3", "B2:B3", "C2:C3", "D2:E2"],
    );
    expect(sheet).toMatchObject({ layout: "list", headerRows: [2, 3], rows: [] });
    expect(sheet.columns).toEqual({ id: 1, name: 2, ministries: 3, status: 4, progress: 5 });
  });

  test.each<[string, Grid]>([
    ["a sheet called 記入要領", gridOf([FORM], [], "記入要領")],
    ["a sheet called 様式（見本）", gridOf([FORM], [], "様式（見本）")],
    ["a title that says so", gridOf([["進捗状況調査票（記入例）"], FORM])],
    ["a mark that says so", gridOf([["進捗状況調査票"], ["【見本】"], FORM])],
    ["a list of other things", gridOf([["No.", "件名", "担当", "状況", "備考"]])],
    ["a list of measures that asks for nothing", gridOf([["番号", "施策名", "担当省庁", "備考"]])],
    ["a list of kinds", gridOf([["番号", "施策名", "区分", "備考"]])],
    ["what is to be considered", gridOf([["施策名", "考慮すべき状況"]])],
    ["a card", gridOf([["施策名", "訓練", "担当", "総務省", "状況", "○"]])],
    ["answers that no measure goes with", gridOf([FORM, ["1", "", "", "○"], ["2", "", "", "", "・一"]])],
    ["the answer that there are none", gridOf([FORM, ["該当する施策なし"]])],
    ["last year's answers", gridOf([["番号", "施策名", "前回の状況", "前回の進捗状況"]])],
  ])("not %s", (_, grid) => {
    expect(readSheet(grid, judges)).toMatchObject({ layout: "none", reason: "noTable" });
  });

  test("rows struck through altogether are told, and the sheet is not lost", () => {
    const struck = { kind: "text", text: "", struck: "廃止" } as const;
    const sheet = read([FORM, [struck, struck]]);
    expect(sheet).toMatchObject({ layout: "list", rows: [] });
    expect(sheet.struckRows).toHaveLength(1);
  });
});

describe("what is no table of measures", () => {
  test.each<[string, Grid, string]>([
    ["an empty sheet", gridOf([]), "empty"],
    ["sentences", gridOf([["これは説明です。"], ["施策名と担当省庁を書いてください。"]]), "noTable"],
    [
      "indicators",
      gridOf([
        ["指標", "2010年度", "2009年度"],
        ["件数", "13", "12"],
      ]),
      "noTable",
    ],
    [
      "a survey",
      gridOf([
        ["項番", "対策内容", "状況", "H22", "H23", "進捗"],
        ["1", "点検", "済", "1", "2", "UP"],
      ]),
      "noTable",
    ],
  ])("%s", (_, grid, reason) => {
    expect(readSheet(grid, judges)).toMatchObject({
      layout: "none",
      reason,
      rows: [],
      columns: {},
      headerRows: [],
    });
  });

  test.each([
    [["府省庁", "◎", "○", "△"]],
    [["区分", "施策数", "割合", "備考"]],
    [["状況", "件数", "割合（％）", "備考"]],
    [["省庁名", "件数", "前年度", "備考"]],
    [["指標", "単位", "2010年度", "2009年度"]],
    [["項番", "対策内容", "状況", "H22"]],
  ])("figures headed %j below the measures are no measures", (header) => {
    const grid = gridOf([HEADER, ["ア）", "訓練", "総務省", "・一"], [], header, ["相談", "10", "9", "増"]]);
    expect(values(grid, "name").flat()).toEqual(["訓練"]);
  });

  test.each([
    "以上",
    "【凡例】◎実施済み",
    "問合せ先：総務課",
    "1/3",
    "令和５年３月31日現在",
    "合計（再掲を除く）",
  ])("%s below the measures is none", (text) => {
    const rows = [HEADER, ["ア）", "訓練", "総務省", "・一"], [text]];
    expect(values(gridOf(rows), "name").flat()).toEqual(["訓練"]);
    expect(values(gridOf(rows, ["A3:D3"]), "name").flat()).toEqual(["訓練"]);
  });

  test("a table of another kind below the measures is left alone", () => {
    const grid = gridOf([
      HEADER,
      ["ア）", "訓練", "総務省", "・一"],
      [],
      ["指標名", "2010年度", "2009年度"],
      ["報告件数", "13", "12"],
    ]);
    expect(values(grid, "name").flat()).toEqual(["訓練"]);
  });
});

test("a mapping of the user's is taken as it is", () => {
  const grid = gridOf([
    ["甲", "乙", "丙"],
    ["訓練", "総務省", "・一"],
    ["点検", "法務省", "・二"],
    ["研修", "法務省", "・三"],
  ]);
  expect(readSheet(grid, judges).layout).toBe("none");
  const sheet = readSheet(grid, judges, {
    tables: [{ headerRows: [1], columns: { name: 1, ministries: 2 }, firstRow: 3, lastRow: 3 }],
  });
  expect(sheet.rows.map(({ name, ministries }) => [name, ministries])).toEqual([["点検", ["法務省"]]]);
});
