import { CellCache } from "../../../src/preview/grid/CellCache";
import { placeCells } from "../../../src/preview/grid/placeCells";
import type { CellLook, CellView } from "../../../src/preview/host/CellBlock";
import { frameOf } from "./frames";

const unexpected = (error: unknown): never => {
  throw error;
};

type Given = readonly [row: number, column: number, text: string, look?: CellLook];

/** The cells of a frame where these hold something, in sight from the third column on. */
async function placed(cells: readonly Given[], merges: Parameters<typeof frameOf>[0] = {}) {
  const frame = frameOf(merges);
  const views = cells.map(([row, column, text], look): CellView => ({
    row,
    column,
    text,
    align: "left",
    look,
  }));
  const looks = cells.map(([, , , look]) => look ?? {});
  const cache = new CellCache(async () => ({ cells: views, looks }), unexpected);
  await cache.fresh({ row: 0, column: 0 });
  const rows = placeCells(frame, cache.shown(), {
    rows: { first: 0, last: 3 },
    columns: { first: 2, last: 4 },
  });
  return rows.flatMap((row) => row.cells.map(({ cell, box, textWidth }) => [cell.text, box.left, textWidth]));
}

describe("cells on the view", () => {
  test("a long text goes on over empty cells, up to the next filled one", async () => {
    expect(
      await placed([
        [0, 2, "長い"],
        [0, 4, "次"],
      ]),
    ).toEqual([
      ["長い", 100, 100],
      ["次", 200, 100],
    ]);
  });

  test.each<[string, CellLook]>([
    ["wrapped", { wrap: true }],
    ["centered", { horizontal: "center" }],
  ])("%s text stays within its cell", async (_name, look) => {
    expect(await placed([[0, 2, "長い", look]])).toEqual([["長い", 100, 50]]);
  });

  test("a text that begins out of sight reaches into it", async () => {
    expect((await placed([[0, 0, "題名"]])).map(([text]) => text)).toEqual(["題名"]);
  });

  test("a merge that begins out of sight is drawn whole", async () => {
    const merges = [{ top: 0, left: 1, bottom: 1, right: 3 }];
    expect(await placed([[0, 1, "結合", { wrap: true }]], { merges })).toEqual([["結合", 50, 150]]);
  });

  test("hidden rows show nothing", async () => {
    const rows = Float32Array.from([0, 20, 20, 20]);
    expect(await placed([[0, 2, "隠れた行"]], { rows })).toEqual([]);
  });
});
