import type { Block } from "../../../src/host/model/Block";
import { CellCache } from "../../../src/preview/grid/CellCache";
import type { CellBlock } from "../../../src/preview/host/CellBlock";

const blockOf = (text: string): CellBlock => ({
  cells: [{ row: 0, column: 0, text, align: "left", look: 0 }],
  looks: [{}],
});
const first = { row: 0, column: 0 };
const firstBlock: Block = { top: 0, left: 0, bottom: 0, right: 0 };
const unexpected = (error: unknown): never => {
  throw error;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A workbook whose cell A1 holds the text that was last said. */
function workbook() {
  const asked: Block[] = [];
  const state = { text: "一" };
  const cache = new CellCache(async (block) => {
    asked.push(block);
    return blockOf(state.text);
  }, unexpected);
  return { asked, state, cache };
}

describe("the cells that are kept", () => {
  test("what is in sight is asked for once", async () => {
    const { asked, cache } = workbook();
    cache.want(firstBlock);
    cache.want(firstBlock);
    await settled();
    cache.want(firstBlock);
    expect(asked).toHaveLength(1);
    expect(cache.shown().get(first)?.text).toBe("一");
  });

  test("what is no longer true stays until the new has come", async () => {
    const { state, cache } = workbook();
    cache.want(firstBlock);
    await settled();
    state.text = "二";
    cache.renew(2);
    expect(cache.shown().get(first)?.text).toBe("一");
    cache.want(firstBlock);
    await settled();
    expect(cache.shown().get(first)?.text).toBe("二");
  });

  test("an answer that comes late does not hide a newer one", async () => {
    const answers: ((block: CellBlock) => void)[] = [];
    const cache = new CellCache(() => new Promise((resolve) => answers.push(resolve)), unexpected);
    cache.want(firstBlock);
    cache.renew(2);
    cache.want(firstBlock);
    answers[1]?.(blockOf("新"));
    await settled();
    answers[0]?.(blockOf("旧"));
    await settled();
    expect(cache.shown().get(first)?.text).toBe("新");
  });

  test("what was typed is shown before the workbook has taken it", async () => {
    const { cache } = workbook();
    cache.type(first, "三");
    expect(cache.shown().get(first)?.text).toBe("三");
    cache.settle(first, "三");
    expect(cache.shown().get(first)).toBeUndefined();
  });

  test("what was typed over it meanwhile stays when the first text has been taken", () => {
    const { cache } = workbook();
    cache.type(first, "三");
    cache.type(first, "四");
    cache.settle(first, "三");
    expect(cache.shown().get(first)?.text).toBe("四");
  });

  test("cells that cannot be had are told of once, and asked for again when the workbook has changed", async () => {
    const fetch = jest.fn(() => Promise.reject(new Error("gone")));
    const heard = jest.fn();
    const cache = new CellCache(fetch, heard);
    cache.want(firstBlock);
    await settled();
    cache.want(firstBlock);
    await settled();
    expect(heard.mock.calls).toEqual([[new Error("gone")]]);
    cache.renew(2);
    cache.want(firstBlock);
    expect(fetch).toHaveBeenCalledTimes(2);
    await settled();
  });

  test("of a long way through a sheet only the last part is kept", async () => {
    const { asked, cache } = workbook();
    for (let row = 0; row < 64 * 200; row += 64) cache.want({ top: row, left: 0, bottom: row, right: 0 });
    await settled();
    const before = asked.length;
    cache.want({ top: 64 * 199, left: 0, bottom: 64 * 199, right: 0 });
    expect(asked).toHaveLength(before);
    cache.want(firstBlock);
    expect(asked).toHaveLength(before + 1);
  });

  test("listeners hear of new cells", async () => {
    const { cache } = workbook();
    const heard = jest.fn();
    const stop = cache.subscribe(heard);
    cache.want(firstBlock);
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    cache.renew(2);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
