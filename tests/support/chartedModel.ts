import type { ModelChart } from "../../src/domain/sheet/ModelChart";
import type { SheetModel } from "../../src/domain/sheet/SheetModel";

const parts = [
  { color: "#107C41", label: "◎" },
  { color: "#F2B200", label: 'a"b' },
];

/** Two charts over the cells of `chartedModel`: of two parts, with names in two columns, and of one part. */
export const modelCharts: readonly ModelChart[] = [
  {
    title: "章と節ごとの状況",
    kind: "stackedBar",
    place: { top: 7, left: 1, bottom: 16, right: 4 },
    categories: { top: 3, left: 1, bottom: 5, right: 2 },
    data: { top: 2, left: 3, bottom: 5, right: 4 },
    series: parts,
  },
  {
    title: "実施済み & 完了",
    kind: "column",
    place: { top: 18, left: 1, bottom: 27, right: 4 },
    categories: { top: 3, left: 2, bottom: 5, right: 2 },
    data: { top: 2, left: 3, bottom: 5, right: 3 },
    series: parts.slice(0, 1),
  },
];

/** 集計 with charts; the first column of numbers is computed. */
export const chartedModel = (
  numbers: readonly [number, number, number],
  charts = modelCharts,
): SheetModel => {
  const [first, second, third] = numbers.map((value) => ({ formula: `=0+${value}`, value }));
  return {
    kind: "summary",
    name: "集計",
    rows: [
      ["集計", null, null, null],
      ["章", "節", "◎", "○"],
      ["第１章", "表示", first ?? null, 1],
      [null, "衛生", second ?? null, 0],
      ["第２章", "事故", third ?? null, 5],
    ],
    merges: [],
    looks: [],
    columnWidths: [16, 16, 10, 10],
    tables: [],
    ...(charts.length > 0 && { charts }),
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "portrait" },
  };
};
