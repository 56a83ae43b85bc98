import { layOutChart, type ChartBar } from "../../../src/preview/grid/layOutChart";
import type { ChartView, SeriesView } from "../../../src/preview/host/ChartView";

const size = { width: 400, height: 300 };
const part = (name: string, values: SeriesView["values"]): SeriesView => ({
  name,
  color: name === "◎" ? "#107C41" : "#F2B200",
  values,
  labels: values.map((value) => (value ? `${name} ${value}` : "")),
  labelColor: "#000000",
  isLabelOutside: false,
});
const chart = (changes: Partial<ChartView> = {}): ChartView => ({
  id: "1",
  place: { top: 0, left: 0, bottom: 9, right: 3 },
  title: "状況",
  direction: "bar",
  grouping: "stacked",
  isReversed: true,
  gap: 0.5,
  hasLegend: true,
  categories: ["表示", "衛生"],
  series: [part("◎", [3, 1]), part("○", [1, 0])],
  ...changes,
});
const inside = ({ x, y, width, height }: ChartBar): boolean =>
  x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
const round = (value: number): number => Math.round(value * 100) / 100;

describe("the picture of a chart", () => {
  test("stacked bars lie one after the other, the first name on top, nought without a bar", () => {
    const { bars } = layOutChart(chart(), size);
    const [done, underway, second] = bars;
    if (!done || !underway || !second) throw new Error("bars are missing");
    expect(bars).toHaveLength(3);
    expect(bars.every(inside)).toBe(true);
    expect(round(underway.x)).toBe(round(done.x + done.width));
    expect([underway.y, second.x]).toEqual([done.y, done.x]);
    expect(round(done.width / underway.width)).toBe(3);
    expect(round(done.width / second.width)).toBe(3);
    expect(second.y).toBeGreaterThan(done.y + done.height);
  });

  test("names that are not reversed run upwards", () => {
    const [done, , second] = layOutChart(chart({ isReversed: false }), size).bars;
    expect(second?.y).toBeLessThan(done?.y ?? 0);
  });

  test("shares fill the whole length, whatever their sums", () => {
    const { bars } = layOutChart(chart({ grouping: "percentStacked" }), size);
    const ends = bars.map(({ x, width }) => round(x + width));
    expect(ends[2]).toBe(ends[1]);
  });

  test("columns stand side by side on one line, as high as their numbers", () => {
    const { bars } = layOutChart(chart({ direction: "col", grouping: "clustered", isReversed: false }), size);
    const [done, underway, second] = bars;
    if (!done || !underway || !second) throw new Error("bars are missing");
    expect(bars.every(inside)).toBe(true);
    expect(round(underway.x)).toBe(round(done.x + done.width));
    expect(second.x).toBeGreaterThan(underway.x + underway.width);
    expect(new Set(bars.map(({ y, height }) => round(y + height))).size).toBe(1);
    expect(round(done.height / underway.height)).toBe(3);
  });

  test("each number stands on its bar, each name beside it, and the legend says all parts", () => {
    const { texts, title, swatches, bars } = layOutChart(chart(), size);
    expect(title?.text).toBe("状況");
    expect(texts.map(({ text }) => text)).toEqual(["◎ 3", "○ 1", "表示", "◎ 1", "衛生", "◎", "○"]);
    expect([texts[0]?.x, texts[0]?.y]).toEqual(
      bars.slice(0, 1).flatMap(({ x, y, width, height }) => [x + width / 2, y + height / 2]),
    );
    expect(swatches.map(({ color }) => color)).toEqual(["#107C41", "#F2B200"]);
  });

  test("a name that is too long is cut, never beyond the edge", () => {
    const long = "事故情報の一元化と迅速な公表のための体制づくりと周知";
    const { texts, bars } = layOutChart(chart({ categories: [long, "衛生"] }), size);
    expect(texts.find(({ text }) => text.endsWith("…"))?.text.length).toBeLessThan(long.length);
    expect(bars.every(inside)).toBe(true);
  });

  test("of nothing but noughts there are no bars, and of no cells no names", () => {
    const none = chart({ series: [part("◎", [0, 0])] });
    expect(layOutChart(none, size).bars).toEqual([]);
    expect(layOutChart(chart({ categories: [], series: [], hasLegend: false }), size).texts).toEqual([]);
  });
});
