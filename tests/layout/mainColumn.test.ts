import { readSheet } from "../../src/domain/layout/readSheet";
import { HeaderWordIndex } from "../../src/domain/layout/HeaderWordIndex";
import { gridOf, type CellSpec } from "../support/grids";
import { judgesOf } from "../support/judges";

const judges = judgesOf(2025);
const header = ["番号", "施策名", "担当省庁", "状況", "進捗状況"];
const subjects = ["窓口の点検", "手引きの作成", "合同訓練の実施", "教材の公開", "台帳の整備", "標識の見直し"];
const bodies = subjects.map((name, index): CellSpec[] => [
  String(index + 1),
  name,
  index % 2 === 0 ? "総務省" : "法務省",
  index % 3 === 0 ? "◎" : "○",
  "・会議を開き、報告書をまとめた。",
]);
/** The form with one more column: behind so many of its own. */
const withColumn = (word: string, values: readonly CellSpec[], behind = header.length): CellSpec[][] =>
  [header, ...bodies].map((cells, index) =>
    cells.toSpliced(behind, 0, index === 0 ? word : (values[index - 1] ?? "")),
  );
const read = (rows: readonly (readonly CellSpec[])[], merges: readonly string[] = []) =>
  readSheet(gridOf(rows, merges), judges);
const mainOnes = (rows: readonly (readonly CellSpec[])[], merges?: readonly string[]) =>
  read(rows, merges).rows.flatMap(({ name, isMain }) => (isMain ? [name] : []));

describe("a column of 主な施策 is told by its header and by the marks in it", () => {
  test.each([
    "主な施策",
    "主要施策",
    "主な取組",
    "主要な施策",
    "重点施策",
    "重点",
    "主要",
    "主な施策該当",
    "主な施策（○）",
    "主な施策に◯",
    "主な施策の該当の有無",
    "重点フラグ",
    "【主な施策】",
    "主な施策※１",
    "令和７年度の主な施策",
    "主な\n施策",
    "重点項目",
  ])("%j", (word) => {
    const sheet = read(withColumn(word, ["", "○", "", "○"]));
    expect(sheet.columns).toEqual({ id: 1, name: 2, ministries: 3, status: 4, progress: 5, main: 6 });
    expect(sheet.rows.map(({ isMain }) => isMain)).toEqual([false, true, false, true, false, false]);
    expect(sheet).toMatchObject({ questions: [], confidence: 1 });
  });

  test.each([0, 1, 2, 3, 4, 5])("behind %i others, and without a status of its own beside it", (behind) => {
    const rows = withColumn("主な施策", ["", "○"], behind);
    expect(mainOnes(rows)).toEqual(["手引きの作成"]);
    const status = rows[0]?.indexOf("状況") ?? 0;
    const without = rows.map((cells) => cells.toSpliced(status, 1));
    expect(mainOnes(without)).toEqual(["手引きの作成"]);
    expect(read(without).columns.status).toBeUndefined();
  });

  test.each([
    ..."○〇◯●◎レﾚ✓✔☑★1１主有",
    ...["該当", "はい", "YES", "Yes", "重点", "主な施策", " ○ ", "✔\uFE0F"],
  ])("%j means yes", (mark) => {
    expect(mainOnes(withColumn("主な施策", ["", mark, "○"]))).toEqual(["手引きの作成", "合同訓練の実施"]);
  });

  test.each([..."－―ー-×✕0無□", "非該当", "該当なし", "対象外", "いいえ", "NO", "　"])(
    "%j means no",
    (mark) => {
      const sheet = read(withColumn("主な施策", [mark, "○", mark, mark]));
      expect(sheet.columns.main).toBe(6);
      expect(sheet.rows.filter(({ isMain }) => isMain)).toHaveLength(1);
    },
  );

  test("what Excel keeps as TRUE and FALSE or as a number", () => {
    const cell = (kind: "boolean" | "number", text: string) => ({ kind, text }) as const;
    const values = [cell("boolean", "TRUE"), cell("boolean", "FALSE"), cell("number", "1")];
    expect(mainOnes(withColumn("重点", values))).toEqual(["窓口の点検", "合同訓練の実施"]);
  });

  test("one mark that nobody knows makes no main measure, and no other column", () => {
    const sheet = read(withColumn("主な施策", ["○", "○", "△", "○", "○", "○"]));
    expect(sheet.columns.main).toBe(6);
    expect(sheet.rows.map(({ isMain }) => isMain)).toEqual([true, true, false, true, true, true]);
  });

  test("a header in two rows, and a mark merged over the sub-items of a measure", () => {
    const rows = [
      [...header, "主な施策", null],
      [null, null, null, null, null, "該当", "理由"],
      ...bodies.map((cells, index) => [...cells, index === 2 ? "○" : null, index === 2 ? "新規" : null]),
    ];
    const merges = [...[..."ABCDE"].map((letter) => `${letter}1:${letter}2`), "F1:G1", "F5:F6"];
    expect(mainOnes(rows, merges)).toEqual(["合同訓練の実施", "教材の公開"]);
  });

  test("nothing is filled in yet: it is one where the name stands elsewhere", () => {
    const sheet = read(withColumn("主な施策", []));
    expect(sheet.columns).toMatchObject({ name: 2, main: 6 });
    expect(sheet).toMatchObject({ questions: [], confidence: 1 });
    expect(read(withColumn("主な取組", [])).columns.main).toBeUndefined();
    const form = [header.with(1, "主な施策"), ...bodies.map((cells) => cells.with(1, ""))];
    expect(read(form).columns).not.toHaveProperty("main");
  });

  test("of two periods this one's", () => {
    const rows = withColumn("前回の主な施策", ["○"]).map((cells, index) => [
      ...cells,
      index === 0 ? "主な施策" : index === 2 ? "○" : "",
    ]);
    expect(mainOnes(rows)).toEqual(["手引きの作成"]);
  });
});

describe("texts under such a header are what they were", () => {
  test.each(["主な施策", "重点施策", "主な取組", "主要施策", "主要な施策"])("%s over the names", (word) => {
    const sheet = read([header.with(1, word), ...bodies]);
    expect(sheet.columns).toEqual({ id: 1, name: 2, ministries: 3, status: 4, progress: 5 });
    expect(sheet.rows.map(({ name }) => name)).toEqual(subjects);
  });

  test.each(["主な取組状況", "主な取組", "主な施策の進捗状況"])("%s over the progress", (word) => {
    const sheet = read([header.with(4, word), ...bodies]);
    expect(sheet.columns).toMatchObject({ name: 2, status: 4, progress: 5 });
    expect(sheet.columns).not.toHaveProperty("main");
  });

  test.each(["主な施策", "重点施策"])("%s beside the names", (word) => {
    const sheet = read(withColumn(word, ["柱１の施策", "柱１の施策", "柱２の施策"]));
    expect(sheet.columns).toEqual({ id: 1, name: 2, ministries: 3, status: 4, progress: 5 });
    expect(sheet.rows.every(({ isMain }) => !isMain)).toBe(true);
  });

  test.each(["重点項目", "重点分野"])("%s over headings", (word) => {
    const sheet = read(
      withColumn(
        word,
        subjects.map((_, index) => `分野${index % 2}`),
        1,
      ),
    );
    expect(sheet.columns).toHaveProperty("chapter", 2);
  });

  test("marks of the status under 重点 are no flags", () => {
    expect(read(withColumn("重点", ["◎", "△", "▲", "△", "◎", "△"])).columns).not.toHaveProperty("main");
    expect(read(withColumn("重点", ["◎", "○", "×", "○", "◎", "○"])).columns).not.toHaveProperty("main");
    const form = [
      header.with(3, "重点"),
      ...bodies.map((cells, index) => cells.with(3, ["◎", "○", "×"][index % 3] ?? "")),
    ];
    expect(read(form).columns).toMatchObject({ status: 4 });
  });
});

describe("備考 and the user's own choice", () => {
  test("without a column 備考 says it", () => {
    const rows = withColumn("備考", ["", "主な施策", "※主な施策（新規）", "施策"]);
    expect(mainOnes(rows)).toEqual(["手引きの作成", "合同訓練の実施"]);
  });

  test("with a column 備考 does not", () => {
    const rows = withColumn("備考", ["", "主な施策"]).map((cells, index) => [
      ...cells,
      index === 0 ? "重点" : index === 3 ? "○" : "",
    ]);
    expect(mainOnes(rows)).toEqual(["合同訓練の実施"]);
  });

  test("a mark of which nobody knows whether it is struck through is none", () => {
    const struck = { kind: "text", text: "○", isPartlyStruck: true } as const;
    expect(mainOnes(withColumn("主な施策", [struck, "○"]))).toEqual(["手引きの作成"]);
  });

  test("a word that the user has taught", () => {
    const rows = withColumn("白書掲載", ["", "○"]);
    const taught = (words: ConstructorParameters<typeof HeaderWordIndex>[0]) =>
      readSheet(gridOf(rows), { ...judges, headers: new HeaderWordIndex(words) });
    expect(taught({}).columns).not.toHaveProperty("main");
    expect(taught({ 白書掲載: "main" }).rows[1]?.isMain).toBe(true);
    const none = { ...judges, headers: new HeaderWordIndex({ 重点: "none" }) };
    expect(readSheet(gridOf(withColumn("重点", ["○"])), none).columns).not.toHaveProperty("main");
  });
});
