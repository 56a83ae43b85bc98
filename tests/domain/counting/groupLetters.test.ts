import { groupLetters, letterCode } from "../../../src/domain/counting/groupLetters";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { defaultStatusScheme } from "../../../src/domain/status/defaultStatusScheme";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import { measureRow } from "../../support/measures";
import { describeWithSharedData, readSharedGrids } from "../../support/sharedData";

/** label, name, ministry, status; then what else a row says. */
type Said = readonly [string | null, string, string, string | null, Partial<MeasureRow>?];

const rowsOf = (all: readonly Said[]): MeasureRow[] =>
  all.map(([label, name, ministry, status, more], index) =>
    measureRow({ row: index + 2, label, name, ministries: [ministry], status, ...more }),
  );

/** The rows of each letter with its status: 2,3○. */
const lettersOf = (rows: readonly MeasureRow[]): string[] =>
  groupLetters(rows).map(
    (letter) => `${letter.map(({ row }) => row).join(",")}${letterCode(letter, defaultStatusScheme) ?? "?"}`,
  );

describe("rows that are one measure, and its status", () => {
  test.each<[string, readonly Said[], readonly string[]]>([
    [
      "one row, one letter",
      [
        ["ア）", "訓練", "総務省", "◎"],
        ["イ）", "点検", "総務省", "×"],
      ],
      ["2◎", "3×"],
    ],
    [
      "sub-items: the lowest",
      [
        ["ア）ａ）", "訓練", "総務省", "◎"],
        ["ア）ｂ）", "訓練", "法務省", "△"],
        ["ア）ｃ）", "訓練", "外務省", "○"],
      ],
      ["2,3,4△"],
    ],
    [
      "unknown is lower than all",
      [
        ["ア）ａ）", "訓練", "総務省", "×"],
        ["ア）ｂ）", "訓練", "法務省", null],
      ],
      ["2,3?"],
    ],
    [
      "the letter's own row decides",
      [
        ["ア）", "訓練", "総務省", "◎"],
        ["ア）①", "図上訓練", "総務省", "×"],
      ],
      ["2,3◎"],
    ],
    [
      "unless it says nothing",
      [
        ["ア）", "訓練", "総務省", null],
        ["ア）①", "図上訓練", "総務省", "○"],
        ["ア）②", "実地訓練", "総務省", "△"],
      ],
      ["2,3,4△"],
    ],
    ["what is in no category is said, but not known", [["ア）", "訓練", "総務省", "着手"]], ["2?"]],
    [
      "a relisted sub-item neither counts nor decides",
      [
        ["ア）ａ）", "訓練", "総務省", "◎"],
        ["ア）ｂ）", "訓練", "法務省", "×", { relisted: true }],
      ],
      ["2◎"],
    ],
    ["a letter of relisted rows only is none", [["ア）", "訓練", "総務省", "◎", { relisted: true }]], []],
    [
      "under another heading the letters begin anew",
      [
        ["ア）ａ）", "訓練", "総務省", "◎", { section: "（１）" }],
        ["ア）ｂ）", "訓練", "総務省", "○", { section: "（２）" }],
      ],
      ["2◎", "3○"],
    ],
    [
      "sub-items of one name are not those of a row with another",
      [
        ["ア）", "訓練", "総務省", "◎"],
        ["ア）ａ）", "点検", "総務省", "○"],
        ["ア）ｂ）", "点検", "法務省", "△"],
      ],
      ["2◎", "3,4△"],
    ],
    [
      "several ministries answer to one id and name, wherever they stand",
      [
        ["ア）", "訓練", "総務省", "◎", { id: "1" }],
        ["イ）", "点検", "総務省", "◎", { id: "2" }],
        ["ア）", "訓練", "法務省", "△", { id: "1" }],
        ["イ）", "点検", "法務省", "○", { id: "2" }],
      ],
      ["2,4△", "3,5○"],
    ],
    [
      "the same ministry twice is a duplicate, and counts twice",
      [
        ["ア）", "訓練", "総務省", "◎", { id: "1" }],
        ["イ）", "点検", "総務省", "◎", { id: "2" }],
        ["ア）", "訓練", "総務省", "△", { id: "1" }],
      ],
      ["2◎", "3◎", "4△"],
    ],
    [
      "without ids the answers stand one below the other",
      [
        [null, "訓練", "総務省", "◎"],
        [null, "訓練", "法務省", "○"],
        [null, "点検", "法務省", "○"],
        [null, "訓練", "外務省", "×"],
      ],
      ["2,3○", "4○", "5×"],
    ],
  ])("%s", (_, rows, letters) => {
    expect(lettersOf(rowsOf(rows))).toEqual(letters);
  });
});

describeWithSharedData("the letters of the real tables", () => {
  test.each(["2010-tables-part1", "submission-clean"])(
    "%s: as many, whether or not all headings are shown",
    async (name) => {
      const { sheets } = checkWorkbook(await readSharedGrids(`${name}.xlsx`), {
        facts: { fiscalYear: 2010 },
      });
      expect(groupLetters(sheets.flatMap(({ rows }) => rows))).toHaveLength(71);
    },
  );
});

describe("where the user has decided what a row stands for", () => {
  const answers = (grain: MeasureRow["grain"]) => [
    measureRow({ label: "ア）", name: "訓練", ministries: ["総務省"], grain }),
    measureRow({ label: "ア）", name: "訓練", ministries: ["法務省"], grain }),
    measureRow({ label: "イ）", name: "点検", ministries: ["総務省"], grain }),
    measureRow({ label: "ア）", name: "訓練", ministries: ["外務省"], grain }),
  ];

  test("each row is a measure, however alike they are", () => {
    expect(groupLetters(answers("letter"))).toHaveLength(4);
  });

  test("rows of one name are answers to one measure, wherever they stand", () => {
    expect(groupLetters(answers("ministryAnswer")).map((rows) => rows.length)).toEqual([3, 1]);
  });
});
