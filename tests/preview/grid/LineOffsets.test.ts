import fc from "fast-check";
import { LineOffsets } from "../../../src/preview/grid/LineOffsets";

const offsets = (...sizes: number[]) => new LineOffsets(Float32Array.from(sizes));
const sizes = fc.array(fc.constantFrom(0, 0, 7, 20, 25, 64.5), { minLength: 1, maxLength: 60 });

describe("offsets of rows and columns", () => {
  test("a line is found by any of its pixels", () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 0.99, noNaN: true }), (lines, within) => {
        const all = offsets(...lines);
        lines.forEach((size, index) => {
          if (size > 0) expect(all.indexAt(all.start(index) + size * within)).toBe(index);
        });
      }),
    );
  });

  test("lines between two places are those that show a pixel there", () => {
    fc.assert(
      fc.property(sizes, fc.nat(2000), fc.integer({ min: 1, max: 500 }), (lines, from, length) => {
        const all = offsets(...lines);
        const to = Math.min(from + length, all.total);
        const { first, last } = all.between(from, to);
        const inSight = lines.flatMap((_size, index) =>
          all.isShown(index) && all.start(index) < to && all.end(index) > from ? [index] : [],
        );
        for (const index of inSight) expect(index >= first && index <= last).toBe(true);
      }),
    );
  });

  test.each([
    [1, 1, 3],
    [3, -1, 1],
    [0, -1, 0],
    [3, 1, 3],
  ] as const)("from line %i by %i the next shown one is %i", (from, step, next) => {
    expect(offsets(20, 20, 0, 20).next(from, step)).toBe(next);
  });

  test("a line of which only half a pixel is in sight is one of them", () => {
    expect(offsets(64.5, 20, 20).between(0, 65)).toEqual({ first: 0, last: 1 });
  });

  test("nothing lies between a place and itself", () => {
    const { first, last } = offsets(20, 20).between(20, 20);
    expect(last).toBeLessThan(first);
  });
});
