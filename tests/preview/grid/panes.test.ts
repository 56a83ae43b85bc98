import { panesOf } from "../../../src/preview/grid/panes";
import { scrollTo } from "../../../src/preview/grid/scrollTo";
import { cellBlock } from "../../../src/host/model/Block";
import { frameOf } from "./frames";

const view = { width: 160, height: 70, scrollLeft: 0, scrollTop: 0 };

describe("the parts of the view", () => {
  test("without frozen lines there is one", () => {
    expect(panesOf(frameOf(), view)).toMatchObject([
      { key: "body", rows: { first: 0, last: 3 }, columns: { first: 0, last: 3 } },
    ]);
  });

  test("frozen lines stand still while the rest scrolls", () => {
    const frozen = { rows: 1, columns: 2 };
    const panes = panesOf(frameOf({ frozen }), { ...view, scrollTop: 40, scrollLeft: 50 });
    expect(panes).toMatchObject([
      { key: "body", left: 100, top: 20, x: 150, y: 60, rows: { first: 3 }, columns: { first: 3 } },
      { key: "top", left: 100, top: 0, y: 0, rows: { first: 0, last: 0 } },
      { key: "left", left: 0, top: 20, x: 0, columns: { first: 0, last: 1 } },
      { key: "corner", rows: { first: 0, last: 0 }, columns: { first: 0, last: 1 } },
    ]);
  });

  test("frozen lines that would leave nothing to scroll are not frozen", () => {
    const panes = panesOf(frameOf({ frozen: { rows: 9, columns: 1 } }), view);
    expect(panes.map(({ key }) => key)).toEqual(["body", "left"]);
  });
});

describe("bringing a cell into sight", () => {
  const frame = frameOf({ frozen: { rows: 1, columns: 0 } });
  test.each([
    ["in sight: nothing moves", 2, 0, 0, 0],
    ["below: just as far as it takes", 5, 0, 0, 50],
    ["above: it comes right under the frozen rows", 2, 0, 60, 20],
    ["frozen: nothing moves", 0, 0, 60, 60],
  ])("%s", (_name, row, column, before, after) => {
    expect(scrollTo(frame, frame.box(cellBlock(row, column)), { ...view, scrollTop: before }).top).toBe(
      after,
    );
  });

  test("what is larger than the view shows its beginning", () => {
    const large = frame.box({ top: 2, left: 0, bottom: 9, right: 0 });
    expect(scrollTo(frame, large, view).top).toBe(20);
  });
});
