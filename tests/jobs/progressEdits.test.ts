import { cellAddress } from "../../src/domain/grid/cellAddress";
import type { Grid } from "../../src/domain/grid/Grid";
import { withTexts } from "../../src/domain/grid/withTexts";
import type { ProgressOptions } from "../../src/domain/sheet/progress/ProgressOptions";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { sheetEdits, type FoundEdits } from "../../src/jobs/sheetEdits";
import { gridOf, type CellSpec } from "../support/grids";
import { measuresGrid } from "../support/measuresGrid";
import { noEdits, takenBack } from "../support/takenBack";
import { progressGrids } from "../support/progressGrids";
import { generatedWorkbook } from "../rules/generated/generatedWorkbook";
import { checkGenerated } from "../rules/generated/judgeWorkbook";
import { SeededRandom } from "../rules/generated/SeededRandom";

const header = ["番号", "章", "節", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況", "備考"];
const long = "・情報セキュリティ対策の推進に関する協議会を開催し、取りまとめた結果を公表した。\n"
  .repeat(120)
  .trim();
const form: CellSpec[][] = [
  ["2025年度上半期の進捗状況"],
  header,
  ["001", "１ 備え", "（１）訓練", "ア）ａ）", "合同訓練", "内閣官房、総務省", "〇", "・実施した。", ""],
  ["002", "１ 備え", "（１）訓練", "ア）ｂ）", "合同訓練", "内閣官房、総務省", "◎", "・公表した。", ""],
  ["003", "１ 備え", "（２）窓口", "イ）", "手引き", "経産省", "△", long, "別紙"],
  ["004", "２ 学び", "（１）訓練", "ア）", "単独訓練", "総務省", "△", "再掲", ""],
];

interface Situation {
  readonly options?: ProgressOptions;
  /** What was put into 進捗状況: the n-th cell that says something, and what it says now. */
  readonly edits?: readonly (readonly [was: string, text: string, nth?: number | undefined])[];
  /** What was done to the sheet. */
  readonly change?: (sheet: Grid) => Grid;
  /** What stands in the source by now. */
  readonly now?: Grid;
}

function find({ options, edits = [], change = (sheet) => sheet, now = gridOf(form) }: Situation): FoundEdits {
  const sheets = progressGrids(checkWorkbook([gridOf(form)]), options);
  const progress = sheets.map((sheet) => change(edits.reduce(edited, sheet)));
  return sheetEdits({ measures: [], progress }, checkWorkbook([now]));
}

function edited(sheet: Grid, [was, text, nth = 1]: readonly [string, string, (number | undefined)?]): Grid {
  const places = sheet.rows.flatMap((row, index) =>
    (row ?? []).flatMap((cell, column) => (cell?.text === was ? [cellAddress(index + 1, column + 1)] : [])),
  );
  const place = places[nth - 1];
  return place === undefined ? sheet : withTexts(sheet, new Map([[place, text]]));
}

const shown = ({ edits, left }: FoundEdits): string[] => [
  ...edits.map(({ header: word, repair: { cell, text } }) => `${word} ${cell} → ${text}`),
  ...left.map(({ header: word, text, reason }) => `${word}: ${text} (${reason})`),
];

describe("what a user has edited in 進捗状況", () => {
  test("a 結論 of several rows is one, and an edit of it is found whole", () => {
    const conclusion = "概ね順調に進捗しているが、調整を要するものもある。\n・".repeat(60);
    const options = { layout: "halfYear", conclusion } as const;
    const [sheet] = progressGrids(checkWorkbook([gridOf(form)]), options);
    const lines = (sheet?.rows ?? []).map((row) => row?.[0]?.text ?? "");
    const parts = lines.slice(lines.indexOf("結論") + 1, lines.indexOf("１ 備え"));
    expect(parts.length).toBeGreaterThan(1);
    const last = parts.at(-1) ?? "";
    const { answers, edits, left } = find({ options, edits: [[last, `${last}以上`]] });
    expect({ edits, left }).toEqual({ edits: [], left: [] });
    expect(answers).toEqual([expect.objectContaining({ key: "conclusion", text: `${conclusion}以上` })]);
  });

  test.each<[string, ProgressOptions]>([
    ["of the half year, with a long 結論", { layout: "halfYear", conclusion: "（順調。）".repeat(400) }],
    ["in one sheet", {}],
    [
      "with every column",
      { columns: ["label", "name", "ministries", "status", "progress", "deadline", "note"] },
    ],
    ["under words of his own", { headers: { progress: "取組の状況" } }],
    ["by 節", { division: "section" }],
    ["of the half year", { layout: "halfYear", conclusion: "順調。" }],
    ["of the half year by 節", { layout: "halfYear", division: "section" }],
  ])("nothing, where nothing was edited: %s", (_, options) => {
    expect(find({ options })).toEqual(noEdits);
  });

  test.each<[string, readonly (readonly [string, string, (number | undefined)?])[], readonly string[]]>([
    ["進捗状況", [["・実施した。", "・再度実施した。"]], ["進捗状況 H3 → ・再度実施した。"]],
    ["施策名", [["手引き", "手引きの改訂"]], ["施策名 E5 → 手引きの改訂"]],
    ["状況", [["◎", "×"]], ["状況 G4 → ×"]],
    ["該当項目", [["イ）", "ウ）"]], ["該当項目 D5 → ウ）"]],
    ["a text that was taken away", [["・公表した。", ""]], ["進捗状況 H4 → "]],
    ["what the source says already", [["経済産業省", "経産省"]], []],
    ["a heading, over every row below it", [["（２）窓口", "（２）相談"]], ["節 C5 → （２）相談"]],
    [
      "a heading that every row of the source has in a cell of its own",
      [["１ 備え", "１ 構え"]],
      ["章 B3 → １ 構え", "章 B4 → １ 構え", "章 B5 → １ 構え"],
    ],
    ["the title", [["2025年度（令和7年度）上半期の進捗状況", "題"]], ["文: 題 (worked)"]],
    ["a word over a column", [["施策名", "名称"]], ["文: 名称 (worked)"]],
  ])("%s", (_, edits, expected) => {
    expect(shown(find({ edits }))).toEqual(expected);
  });

  test("a word over a column that was changed everywhere does not hide what stands below it", () => {
    const rename = (sheet: Grid): Grid => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((cell) => (cell?.text === "施策名" ? { ...cell, text: "名称" } : cell)),
      ),
    });
    const { edits } = find({ edits: [["手引き", "手引きの改訂"]], change: rename });
    expect(edits.map(({ repair }) => repair.text)).toEqual(["手引きの改訂"]);
  });

  test("ministries that stand once beside their sub-items are those of all of them", () => {
    const edits = [["内閣官房、総務省", "総務省"]] as const;
    expect(shown(find({ edits }))).toEqual(["担当府省庁 F3 → 総務省", "担当府省庁 F4 → 総務省"]);
  });

  test("a text that goes on in further rows is put together again", () => {
    const [sheet] = progressGrids(checkWorkbook([gridOf(form)]));
    const rest = sheet?.rows.findLast((row) => row?.[0]?.text === "（続き）")?.[4]?.text ?? "";
    expect(rest.length).toBeGreaterThan(100);
    const same = sheet?.rows.filter((row) => row?.[4]?.text === rest).length;
    const { edits, left } = find({ edits: [[rest, `${rest}\n・加えた。`, same]] });
    expect(left).toEqual([]);
    expect(edits.map(({ repair }) => repair)).toMatchObject([
      { cell: "H5", old: long, text: `${long}\n・加えた。`, reason: "進捗状況での修正" },
    ]);
  });

  test("a column that was put in between, lines that were put in, and one that was taken out", () => {
    const insert = (sheet: Grid): Grid => ({
      ...sheet,
      rows: sheet.rows
        .map((row) => row && [...row.slice(0, 2), undefined, ...row.slice(2)])
        .flatMap((row) =>
          row?.[1]?.text === "手引き" ? [[{ kind: "text" as const, text: "メモ" }], row] : [row],
        )
        .filter((row) => row?.[5]?.text !== "・公表した。"),
    });
    expect(shown(find({ edits: [["・実施した。", "・直した。"]], change: insert }))).toEqual([
      "進捗状況 H3 → ・直した。",
      "文: メモ (added)",
    ]);
  });

  test("a line that was copied is not known again", () => {
    const copy = (sheet: Grid): Grid => ({
      ...sheet,
      rows: sheet.rows.flatMap((row) => (row?.[0]?.text === "ア）" ? [row, row] : [row])),
    });
    expect(shown(find({ edits: [["単独訓練", "共同訓練"]], change: copy }))).toEqual([
      "施策名: 共同訓練 (twice)",
      "施策名: 共同訓練 (twice)",
    ]);
  });

  test("the rest of a row that was taken out belongs to no other", () => {
    const without = (sheet: Grid): Grid => ({
      ...sheet,
      rows: sheet.rows.filter((row) => row?.[1]?.text !== "手引き"),
    });
    const { edits, left } = find({ change: without });
    expect(edits).toEqual([]);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(["added"]));
  });

  test("a line whose cells were emptied is one that was taken out", () => {
    const empty = (sheet: Grid): Grid => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.[1]?.text === "単独訓練" ? row.map((cell, at) => (at < 5 ? undefined : cell)) : row,
      ),
    });
    expect(find({ change: empty })).toEqual(noEdits);
  });

  test("what the source says otherwise by now stays where it is", () => {
    const now = withTexts(gridOf(form), new Map([["E5", "手引き（第二版）"]]));
    expect(shown(find({ edits: [["手引き", "手引きの改訂"]], now }))).toEqual([
      "施策名: 手引きの改訂 (changed)",
    ]);
  });

  test("of the half year: progress and headings go back, a composed line does not", () => {
    const edits = [
      ["・実施した。", "・再度実施した。"],
      ["（２）窓口", "（２）相談"],
      ["【施策名】 手引き（経済産業省）", "【施策名】 手引き"],
    ] as const;
    expect(shown(find({ options: { layout: "halfYear" }, edits }))).toEqual([
      "進捗状況 H3 → ・再度実施した。",
      "節 C5 → （２）相談",
      "文: 【施策名】 手引き (worked)",
    ]);
  });

  test("by 節: a heading that stands on several sheets is to be changed on all of them", () => {
    const checked = checkWorkbook([gridOf(form)]);
    const sheets = progressGrids(checked, { division: "section" });
    expect(sheets.length).toBe(3);
    const rename = (sheet: Grid): Grid => edited(sheet, ["１ 備え", "１ 構え"]);
    const found = (progress: Grid[]) => shown(sheetEdits({ measures: [], progress }, checked));
    expect(found(sheets.map((sheet, index) => (index === 0 ? rename(sheet) : sheet)))).toEqual([
      "章: １ 構え (shared)",
    ]);
    expect(found(sheets.map(rename))).toEqual(["章 B3 → １ 構え", "章 B4 → １ 構え", "章 B5 → １ 構え"]);
  });

  test("a heading of which only some rows are shown stays as it is in the source", () => {
    const notes = new Map([["I4", "主な施策"]]);
    const source = withTexts(gridOf(form), notes);
    const checked = checkWorkbook([source]);
    const options = { layout: "halfYear", mainOnly: true } as const;
    const progress = progressGrids(checked, options).map((sheet) =>
      edited(sheet, ["（１）訓練", "（１）演習"]),
    );
    expect(shown(sheetEdits({ measures: [], progress }, checked))).toEqual(["節: （１）演習 (shared)"]);
  });

  test("where one cell of the source is the heading of all its rows, that is changed", () => {
    const printed = gridOf([
      ["１ 備え"],
      ["（１）訓練"],
      ["該当項目", "施策名", "担当府省庁", "進捗状況"],
      ["ア）", "合同訓練", "総務省", "・実施した。"],
      ["イ）", "手引き", "総務省", "・公表した。"],
    ]);
    const checked = checkWorkbook([printed]);
    const progress = progressGrids(checked).map((sheet) => edited(sheet, ["（１）訓練", "（１）演習"]));
    expect(shown(sheetEdits({ measures: [], progress }, checked))).toEqual(["節 A2 → （１）演習"]);
  });

  test("a sheet of a version without traces is told", () => {
    const change = (sheet: Grid): Grid => ({ ...sheet, rows: sheet.rows.map((row) => row?.slice(0, 5)) });
    expect(find({ change }).unread).toEqual([{ kind: "progress", reason: "old" }]);
  });
});

test("where 施策一覧 and 進捗状況 say the same it is one edit; where they do not, nobody knows", () => {
  const checked = checkWorkbook([gridOf(form)]);
  const [sheet] = progressGrids(checked);
  const both = (text: string) =>
    sheetEdits(
      {
        measures: [edited(measuresGrid(checked), ["手引き", "手引きの改訂"])],
        progress: sheet ? [edited(sheet, ["手引き", text])] : [],
      },
      checked,
    );
  expect(shown(both("手引きの改訂"))).toEqual(["施策名 E5 → 手引きの改訂"]);
  expect(shown(both("手引きの廃止"))).toEqual([
    "施策名: 手引きの改訂 (disagree)",
    "施策名: 手引きの廃止 (disagree)",
  ]);
});

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

describe("generated workbooks", () => {
  test.each(SEEDS)("of seed %i: nothing was edited, nothing is offered", (seed) => {
    const checked = checkGenerated(generatedWorkbook(seed));
    for (const options of [{}, { division: "section" }, { layout: "halfYear" }] as const)
      expect(sheetEdits({ measures: [], progress: progressGrids(checked, options) }, checked)).toEqual(
        noEdits,
      );
  });

  test("what is edited is offered once, to one cell, and once it is there no more", () => {
    const outcomes = SEEDS.flatMap((seed) => {
      const random = new SeededRandom(seed);
      const workbook = generatedWorkbook(seed);
      const checked = checkGenerated(workbook);
      const [sheet] = progressGrids(checked);
      const texts = (sheet?.rows ?? []).flatMap((row) => {
        const text = row?.[1] && row[4]?.text;
        return text && text !== "進捗状況" ? [text] : [];
      });
      if (!sheet || texts.length === 0) return [];
      const progress = [edited(sheet, [random.pick(texts), `書きかえた${seed}`])];
      return takenBack(workbook, (now) => sheetEdits({ measures: [], progress }, now));
    });
    expect(outcomes.filter((outcome) => outcome === "offered").length).toBeGreaterThan(SEEDS.length / 2);
  });
});
