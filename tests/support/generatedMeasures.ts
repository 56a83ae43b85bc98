import fc from "fast-check";
import type { MeasureRow } from "../../src/domain/measure/MeasureRow";
import { measureRow, textCell } from "./measures";

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

/** Names that a condition of COUNTIFS could take for something else, among sound ones. */
export const awkwardNames = [
  "総務省",
  "経済産業省",
  "全府省庁",
  "IPA",
  "ipa",
  "海洋局*",
  "海*",
  "陸?局",
  "空~局",
  "<別記>",
  "=SUM(A1)",
  '海"洋"省',
  "協議会（総務省、海洋省、空省）",
  "担当未定".repeat(80),
];

const said = fc.record({
  id: orNull(fc.constantFrom("001", "002", "003")),
  chapter: orNull(fc.constantFrom("１ 備え", "２ 学び")),
  section: orNull(fc.constantFrom("（１）訓練", "（２）周知", "=節*")),
  item: orNull(fc.constantFrom("① 合同", "② 窓口")),
  group: orNull(fc.constantFrom("国際", "国内")),
  label: orNull(fc.constantFrom("ア）", "ア）ａ）", "ア）ｂ）", "イ）", "イ）①", "３")),
  name: orNull(fc.constantFrom("訓練の実施", "手引きの作成", "窓口の点検")),
  ministries: fc.uniqueArray(fc.constantFrom(...awkwardNames), { maxLength: 3 }),
  status: orNull(fc.constantFrom("◎", "○", "△", "×", "■", "着手")),
  relisted: fc.boolean(),
  deadline: orNull(fc.constantFrom("2010年度末", "2010年9月", "2012年度", "継続実施", "速やかに")),
});

/** Rows of any kind in any order, more disorderly than those of any sheet. */
export const generatedMeasures: fc.Arbitrary<MeasureRow[]> = fc.array(said, { maxLength: 30 }).map((rows) =>
  rows.map((each, index) =>
    measureRow({
      ...each,
      row: index + 2,
      cells: {
        ...measureRow({}).cells,
        ...(each.deadline !== null && { deadline: textCell(each.deadline) }),
      },
    }),
  ),
);
