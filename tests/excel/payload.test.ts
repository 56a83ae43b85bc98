import fc from "fast-check";
import { payloadsOf, readOperations, valueBytes } from "../../src/excel/payload";

describe("requests of a size that Excel takes", () => {
  const operations = fc.array(fc.nat(120).map((bytes) => ({ bytes, queue: () => undefined })));

  test("all operations are sent, in their order", () => {
    fc.assert(
      fc.property(operations, (list) => {
        expect(payloadsOf(list, 100).flat()).toEqual(list);
      }),
    );
  });

  test("only an operation that is too large by itself exceeds the limit", () => {
    fc.assert(
      fc.property(operations, (list) => {
        for (const payload of payloadsOf(list, 100)) {
          const bytes = payload.reduce((sum, each) => sum + each.bytes, 0);
          expect(bytes <= 100 || payload.length === 1).toBe(true);
        }
      }),
    );
  });

  test("a text is never sent in more bytes than are counted for it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const sent = new TextEncoder().encode(JSON.stringify(text)).length;
        expect(valueBytes(text)).toBeGreaterThanOrEqual(sent - 1);
      }),
    );
  });

  test("a read in stretches reads every row once, none of more cells than asked", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 40 }), (rows, columns) => {
        const read: number[] = [];
        for (const { queue } of readOperations({ rows, columns }, 100, (start, count) => {
          expect(count * columns <= 100 || count === 1).toBe(true);
          read.push(...Array.from({ length: count }, (_, index) => start + index));
        }))
          queue();
        expect(read).toEqual(Array.from({ length: rows }, (_, index) => index));
      }),
    );
  });
});
