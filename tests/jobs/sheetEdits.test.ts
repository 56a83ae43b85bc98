import { cellAddress } from "../../src/domain/grid/cellAddress";
import type { Grid } from "../../src/domain/grid/Grid";
import { withTexts } from "../../src/domain/grid/withTexts";
import { measureColumns } from "../../src/domain/sheet/measureColumns";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { sheetEdits, type FoundEdits } from "../../src/jobs/sheetEdits";
import { gridOf, type CellSpec } from "../support/grids";
import { measuresGrid } from "../support/measuresGrid";
import { noEdits, takenBack } from "../support/takenBack";
import { generatedWorkbook } from "../rules/generated/generatedWorkbook";
import { checkGenerated } from "../rules/generated/judgeWorkbook";
import { SeededRandom } from "../rules/generated/SeededRandom";

const header = ["番号", "章", "該当項目", "施策名", "担当府省庁", "状況", "進捗状況", "実施期限", "備考"];
const form: CellSpec[][] = [
  ["2025年度上半期の進捗状況"],
  header,
  ["001", "１ 備え", "ア）", "合同訓練", "内閣官房及び総務省", "〇", " ・実施した。", "2025年度末", ""],
  ["002", "１ 備え", "イ）", "手引き\nの作成", "経産省", "そのうち", "・公表した。", "継続実施", ""],
  ["003", "２ 学び", "ア）", "単独訓練", "総務省", "△", "・調整している。", "", "別紙"],
];

const columnOf = (word: string): number => measureColumns.findIndex((column) => column.header === word) + 1;
/** Of 施策一覧; lines count from 2. */
const at = (line: number, word: string): string => cellAddress(line, columnOf(word));

interface Situation {
  readonly source?: Grid;
  /** What was put into 施策一覧, by address. */
  readonly edits?: Readonly<Record<string, string>>;
  /** What was done to the whole sheet. */
  readonly change?: (list: Grid) => Grid;
  /** What stands in the source by now. */
  readonly now?: Grid;
}

function find({
  source = gridOf(form),
  edits = {},
  change = (list) => list,
  now = source,
}: Situation): FoundEdits {
  const list = change(withTexts(measuresGrid(checkWorkbook([source])), new Map(Object.entries(edits))));
  return sheetEdits({ measures: [list], progress: [] }, checkWorkbook([now]));
}

const shown = ({ edits, left }: FoundEdits): string[] => [
  ...edits.map(({ header: word, repair: { cell, old, text } }) => `${word} ${cell}: ${old} → ${text}`),
  ...left.map(({ header: word, text, reason }) => `${word}: ${text} (${reason})`),
];

describe("what a user has edited in 施策一覧", () => {
  test("nothing was edited", () => {
    expect(find({})).toEqual(noEdits);
  });

  test.each([
    ["施策名", "手引きの改訂", "施策名 D4: 手引き\nの作成 → 手引きの改訂"],
    ["担当府省庁", "経済産業省、総務省", "担当府省庁 E4: 経産省 → 経済産業省、総務省"],
    ["担当府省庁（原文）", "経済産業省", "担当府省庁（原文） E4: 経産省 → 経済産業省"],
    ["状況", "◎", "状況 F4: そのうち → ◎"],
    ["進捗状況", "", "進捗状況 G4: ・公表した。 → "],
    ["実施期限", "2025年度末", "実施期限 H4: 継続実施 → 2025年度末"],
    ["備考", "=1+1", "備考 I4:  → =1+1"],
    ["番号", "2", "番号 A4: 002 → 2"],
    ["章", "１ 備え方", "章 B4: １ 備え → １ 備え方"],
  ])("%s is offered to its cell", (word, text, expected) => {
    const found = find({ edits: { [at(3, word)]: text } });
    expect(shown(found)).toEqual([expected]);
    expect(found.edits[0]?.repair).toMatchObject({ sheet: "様式", reason: "施策一覧での修正", rules: [] });
  });

  test("主な施策 is taken back into its own column, and only there", () => {
    const marks = ["", "主な施策", "✓", "", "非該当"];
    const source = gridOf(form.map((cells, index) => [...cells, marks[index] ?? ""]));
    const edits = { [at(2, "主な施策")]: "", [at(3, "主な施策")]: "○", [at(4, "主な施策")]: "○" };
    expect(shown(find({ source, edits }))).toEqual([
      "主な施策 J3: ✓ → ",
      "主な施策 J4:  → ○",
      "主な施策 J5: 非該当 → ○",
    ]);
    expect(shown(find({ source, edits: { [at(2, "主な施策")]: "✓" } }))).toEqual([]);
    expect(shown(find({ edits }))).toEqual(["主な施策: ○ (noCell)", "主な施策: ○ (noCell)"]);
  });

  test("lines may be sorted, taken out and moved, columns too", () => {
    const edits = { [at(3, "施策名")]: "手引きの改訂" };
    const change = ({ rows, ...list }: Grid): Grid => ({
      ...list,
      rows: [rows[0], rows[4], rows[2]].map((cells) => cells?.toReversed()),
    });
    expect(shown(find({ edits, change }))).toEqual(["施策名 D4: 手引き\nの作成 → 手引きの改訂"]);
  });

  test("what the source says by now is no edit any more, in whatever writing", () => {
    const edits = { [at(3, "担当府省庁")]: "経済産業省", [at(2, "状況")]: "◯" };
    expect(shown(find({ edits }))).toEqual(["状況 F3: 〇 → ◯"]);
    const now = withTexts(gridOf(form), new Map([["F3", "◯"]]));
    expect(shown(find({ edits, now }))).toEqual([]);
  });

  test("what has changed in the source alone is nobody's edit", () => {
    const now = withTexts(
      gridOf(form),
      new Map([
        ["D3", "別の訓練"],
        ["F4", "×"],
      ]),
    );
    expect(shown(find({ now }))).toEqual([]);
  });
});

describe("an edit that cannot be taken back says why", () => {
  test.each([
    ["a column that is worked out", { edits: { [at(2, "施策状況")]: "×" } }, "施策状況: × (worked)"],
    [
      "the source has changed since",
      { edits: { [at(2, "状況")]: "×" }, now: withTexts(gridOf(form), new Map([["F3", "◎"]])) },
      "状況: × (changed)",
    ],
    ["its row is gone", { edits: { [at(4, "状況")]: "×" }, now: gridOf(form.slice(0, 4)) }, "状況: × (gone)"],
    ["there is no such column", { edits: { [at(2, "節")]: "あ" } }, "節: あ (noCell)"],
    [
      "a formula gives it",
      {
        source: gridOf(
          form.with(4, [...(form[4] ?? []).slice(0, 8), { kind: "text", text: "別紙", formula: "A1" }]),
        ),
        edits: { [at(4, "備考")]: "あ" },
      },
      "備考: あ (sourceFormula)",
    ],
    [
      "part of it is struck through",
      {
        source: gridOf(
          form.with(4, [...(form[4] ?? []).slice(0, 8), { kind: "text", text: "別紙", struck: "旧" }]),
        ),
        edits: { [at(4, "備考")]: "あ" },
      },
      "備考: あ (struck)",
    ],
    [
      "it is not shown as it is written",
      {
        source: gridOf(form.with(3, ["002", "〃", ...(form[3] ?? []).slice(2)])),
        edits: { [at(3, "章")]: "２ 学び" },
      },
      "章: ２ 学び (readOtherwise)",
    ],
    [
      "a line of the user's own",
      { edits: { [at(5, "施策名")]: "新しい施策" } },
      "施策名: 新しい施策 (added)",
    ],
  ] satisfies [string, Situation, string][])("%s", (_, situation, expected) => {
    expect(shown(find(situation))).toEqual([expected]);
  });

  test("a formula was put in", () => {
    const change = (list: Grid): Grid => ({
      ...list,
      rows: list.rows.map((cells, row) =>
        cells?.map((cell, column) =>
          row === 1 && column === columnOf("備考") - 1
            ? { kind: "text" as const, text: "あ", formula: "A1" }
            : cell,
        ),
      ),
    });
    expect(shown(find({ change }))).toEqual(["備考: あ (formula)"]);
  });

  test("its line stands there twice", () => {
    const change = (list: Grid): Grid => ({ ...list, rows: [...list.rows.slice(0, 5), list.rows[1]] });
    const edits = { [at(2, "施策名")]: "合同演習" };
    expect(shown(find({ edits, change }))).toEqual(["施策名: 合同演習 (twice)", "施策名: 合同演習 (twice)"]);
  });

  test("a merged cell changes only where all of its lines say the same", () => {
    const source = gridOf(form.with(3, ["002", "", ...(form[3] ?? []).slice(2)]), ["B3:B4"]);
    const one = { [at(2, "章")]: "１ 構え" };
    expect(shown(find({ source, edits: one }))).toEqual(["章: １ 構え (shared)"]);
    expect(shown(find({ source, edits: { ...one, [at(3, "章")]: "１ 構え" } }))).toEqual([
      "章 B3: １ 備え → １ 構え",
    ]);
  });

  test("tables side by side: a line leads to its own of the two", () => {
    const beside = (left: string[], right: string[]): CellSpec[] => [...left, "", ...right];
    const words = ["該当項目", "施策名", "担当府省庁", "状況", "進捗状況"];
    const source = gridOf([
      beside(words, words),
      beside(
        ["ア）", "合同訓練", "総務省", "◎", "・実施した。"],
        ["ウ）", "点検", "法務省", "○", "・準備中。"],
      ),
      beside(
        ["イ）", "手引き", "総務省", "△", "・調整中。"],
        ["エ）", "窓口", "法務省", "◎", "・公表した。"],
      ),
    ]);
    const names = ["合同訓練", "手引き", "点検", "窓口"];
    const offered = names.flatMap((_, index) =>
      shown(find({ source, edits: { [at(index + 2, "施策名")]: "別" } })),
    );
    expect(offered.toSorted()).toEqual([
      "施策名 B2: 合同訓練 → 別",
      "施策名 B3: 手引き → 別",
      "施策名 H2: 点検 → 別",
      "施策名 H3: 窓口 → 別",
    ]);
  });

  test("two columns that come from one cell contradict each other", () => {
    const edits = { [at(2, "状況")]: "×", [at(2, "状況（原文）")]: "△" };
    expect(shown(find({ edits }))).toEqual(["状況: × (shared)", "状況（原文）: △ (shared)"]);
  });
});

test("a sheet that kept no trace, several, or none: nothing is offered", () => {
  const change = ({ rows, ...list }: Grid): Grid => ({
    ...list,
    rows: rows.map((cells) => cells?.slice(0, columnOf("控え") - 1)),
  });
  expect(find({ edits: { [at(2, "施策名")]: "あ" }, change }).unread).toEqual([
    { kind: "measures", reason: "old" },
  ]);
  const checked = checkWorkbook([gridOf(form)]);
  const list = measuresGrid(checked);
  expect(sheetEdits({ measures: [], progress: [] }, checked)).toEqual(noEdits);
  expect(sheetEdits({ measures: [list, list], progress: [] }, checked).unread).toEqual([
    { kind: "measures", reason: "several" },
  ]);
});

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const editable = ["施策名", "担当府省庁", "状況", "進捗状況", "実施期限", "備考"];

describe("generated workbooks", () => {
  test.each(SEEDS)("of seed %i: nothing was edited, nothing is offered", (seed) => {
    const checked = checkGenerated(generatedWorkbook(seed));
    expect(sheetEdits({ measures: [measuresGrid(checked)], progress: [] }, checked)).toEqual(noEdits);
  });

  test("what is edited is offered once, to one cell, and once it is there no more", () => {
    const outcomes = SEEDS.flatMap((seed) => {
      const random = new SeededRandom(seed);
      const workbook = generatedWorkbook(seed);
      const checked = checkGenerated(workbook);
      const list = measuresGrid(checked);
      const line = random.between(2, workbook.rows + 1);
      const word = random.pick(editable);
      const edited = withTexts(list, new Map([[at(line, word), `書きかえた${seed}`]]));
      return takenBack(workbook, (now) => sheetEdits({ measures: [edited], progress: [] }, now));
    });
    expect(outcomes.filter((outcome) => outcome === "offered").length).toBeGreaterThan(SEEDS.length / 2);
    expect(new Set(outcomes)).toEqual(new Set(["offered", "noCell"]));
  });
});
