import fc from "fast-check";
import { sumCounts, type StatusCounts } from "../../../src/domain/counting/StatusCounts";
import { tallyMeasures, type Tally } from "../../../src/domain/counting/tallyMeasures";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { defaultMinistryMaster as master } from "../../../src/domain/ministry/defaultMinistryMaster";
import { defaultStatusScheme as scheme } from "../../../src/domain/status/defaultStatusScheme";
import { fictionalReport } from "../../support/fictionalReport";
import { generatedMeasures } from "../../support/generatedMeasures";
import { measureRow } from "../../support/measures";

const words = ({ byCategory, unknown, total }: StatusCounts): string =>
  `${byCategory.join(" ")} ?${unknown} =${total}`;
const holds = (property: (tally: Tally, rows: readonly MeasureRow[]) => void): void => {
  fc.assert(
    fc.property(generatedMeasures, (rows) => property(tallyMeasures(rows, { scheme, master }), rows)),
  );
};
const leaves = ({ headings }: Tally): StatusCounts[] =>
  headings.filter(({ kind }) => kind === "leaf").map(({ counts }) => counts);

describe("the fictional form, counted", () => {
  const { tally } = fictionalReport();

  test("by status: rows, and the measures that they make up", () => {
    expect([words(tally.byStatus), words(tally.letters)]).toEqual(["2 1 1 1 ?1 =6", "1 1 1 1 ?1 =5"]);
  });

  test("by heading, with subtotals where a heading has more than one below it", () => {
    const lines = tally.headings.map(
      ({ kind, path, counts }) => `${kind} ${path.map(({ text }) => text).join("/")}: ${words(counts)}`,
    );
    expect(lines).toEqual([
      "leaf １ 備え/（１）訓練/① 合同: 2 1 0 0 ?0 =3",
      "leaf １ 備え/（１）訓練/② 単独: 0 0 1 0 ?0 =1",
      "subtotal １ 備え/（１）訓練: 2 1 1 0 ?0 =4",
      "leaf １ 備え/（２）窓口/: 0 0 0 0 ?1 =1",
      "subtotal １ 備え: 2 1 1 0 ?1 =5",
      "leaf ２ 学び/（１）訓練/: 0 0 0 1 ?0 =1",
    ]);
  });

  test("by ministry in the master's order, group terms and unknown names apart", () => {
    expect(tally.ministries.map(({ kind, name, counts }) => `${kind} ${name}: ${words(counts)}`)).toEqual([
      "body 内閣官房: 1 0 0 0 ?0 =1",
      "body 総務省: 2 0 0 0 ?1 =3",
      "body 経済産業省: 0 1 0 0 ?0 =1",
      "group 全府省庁: 0 0 1 0 ?0 =1",
      "unknown 海洋協議会: 0 0 0 0 ?1 =1",
      "nobody : 0 0 0 1 ?0 =1",
    ]);
  });
});

test("a loose form of a group term is a group term too, as written, behind the term itself", () => {
  const ministries = ["海洋協議会", "関係府省庁", "全府省", "全府省庁", "総務省"];
  const tally = tallyMeasures([measureRow({ ministries })], { scheme, master });
  expect(tally.ministries.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "body 総務省",
    "group 全府省庁",
    "group 全府省",
    "group 関係府省庁",
    "unknown 海洋協議会",
  ]);
});

describe("which headings are counted by", () => {
  test.each<[string, Partial<MeasureRow>, readonly string[]]>([
    [
      "章・節・項, not what is below",
      { chapter: "１ 備え", item: "① 合同", group: "国際" },
      ["chapter", "item"],
    ],
    ["else what there is", { group: "国際", subgroup: "Ⅰ 会議" }, ["group", "subgroup"]],
    ["none", {}, []],
  ])("%s", (_, headings, levels) => {
    expect(tallyMeasures([measureRow(headings)], { scheme, master }).headingLevels).toEqual(levels);
  });

  test("one heading on two sheets, written with other spaces, is one line", () => {
    const rows = [
      measureRow({ section: "（１）訓練" }),
      measureRow({ section: "（２）窓口" }),
      measureRow({ section: "（１） 訓練", sheet: "続き" }),
    ];
    const { headings } = tallyMeasures(rows, { scheme, master });
    expect(headings.map(({ path, counts }) => [path[0]?.text, counts.total])).toEqual([
      ["（１）訓練", 2],
      ["（２）窓口", 1],
    ]);
  });
});

describe("whatever the rows say", () => {
  test("every live row is counted once, every relisted one never", () => {
    holds(({ byStatus, rows }, measures) => {
      const live = measures.filter(({ relisted }) => !relisted);
      expect(byStatus.total).toBe(live.length);
      expect(rows.filter(({ isCounted }) => isCounted).map(({ row }) => row)).toEqual(live);
    });
  });

  test("the categories and 未記入・不明 make up the total", () => {
    holds(({ byStatus, letters, headings, ministries }) => {
      for (const { byCategory, unknown, total } of [
        byStatus,
        letters,
        ...[...headings, ...ministries].map(({ counts }) => counts),
      ])
        expect(byCategory.reduce((sum, count) => sum + count, unknown)).toBe(total);
    });
  });

  test("the lines of the headings add up to the whole", () => {
    holds((tally) => {
      const { headingLevels, byStatus } = tally;
      if (headingLevels.length > 0) expect(sumCounts(leaves(tally), scheme)).toEqual(byStatus);
      else expect(tally.headings).toEqual([]);
    });
  });

  test("延べ is the number of names in live rows, and not less than 実数", () => {
    holds(({ ministries, byStatus }, measures) => {
      const total = sumCounts(
        ministries.map(({ counts }) => counts),
        scheme,
      ).total;
      expect(total).toBeGreaterThanOrEqual(byStatus.total);
      for (const { counts } of ministries) expect(counts.total).toBeLessThanOrEqual(byStatus.total);
      expect(ministries.find(({ name }) => name === "総務省")?.counts.total ?? 0).toBe(
        measures.filter((row) => !row.relisted && row.ministries.includes("総務省")).length,
      );
    });
  });

  test("there are not more measures than rows, and one live row stands for each", () => {
    holds(({ letters, byStatus, rows }) => {
      expect(letters.total).toBeLessThanOrEqual(byStatus.total);
      const standing = rows.filter(({ letter }) => letter !== undefined);
      expect(standing).toHaveLength(letters.total);
      expect(standing.filter(({ isCounted }) => !isCounted)).toEqual([]);
    });
  });
});
