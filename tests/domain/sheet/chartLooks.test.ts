import { chartName, isOurChart, labelFormat, labelInk } from "../../../src/domain/sheet/chartLooks";
import { shownNumber } from "../../../src/numberFormat/shownNumber";

describe("the number on a bar", () => {
  test.each([
    ["◎", '"◎ "0;;'],
    ["", "0;;"],
    ['a"b', '"a"\\""b "0;;'],
  ])("with %s before it has the format %s", (label, format) => {
    expect(labelFormat(label)).toBe(format);
  });

  test("is shown with its label, and not at all where it is nought or less", () => {
    expect([12, 0, -1].map((value) => shownNumber(value, labelFormat('a"b')).text)).toEqual([
      'a"b 12',
      "",
      "",
    ]);
  });

  test("is black or white, whichever is read better on the bar, and black beside it", () => {
    expect(["#107C41", "#FFC83D", "#A4262C"].map((color) => labelInk("Center", color))).toEqual([
      "#FFFFFF",
      "#000000",
      "#FFFFFF",
    ]);
    expect(labelInk("OutsideEnd", "#107C41")).toBe("#000000");
  });
});

test("our charts are known by their names, and no chart that Excel names", () => {
  expect(isOurChart(chartName("状況"))).toBe(true);
  expect(isOurChart("グラフ 1")).toBe(false);
});
