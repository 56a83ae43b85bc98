import fc from "fast-check";
import { storeRows } from "../../src/excel/saveStore";
import { storeContent } from "../../src/excel/store";

describe("what the add-in remembers in the workbook", () => {
  test("is read as it was kept, however long", () => {
    const entries = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());
    fc.assert(
      fc.property(entries, (record) => {
        const content = new Map(
          Object.entries(record).map(([key, value]) => [key, JSON.parse(JSON.stringify(value)) as unknown]),
        );
        expect(storeContent(storeRows(content))).toEqual(content);
      }),
    );
    const long = new Map([["長い", "あ".repeat(100_000)]]);
    expect(storeContent(storeRows(long))).toEqual(long);
    expect(storeRows(long).every(([, part = ""]) => part.length <= 32_767)).toBe(true);
  });
});
