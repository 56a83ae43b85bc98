import fc from "fast-check";
import { joinCells, splitCells } from "../../../src/preview/grid/cellTexts";

describe("cells on the clipboard", () => {
  test("what was copied is pasted as it was", () => {
    const text = fc.string({ unit: fc.constantFrom("あ", "a", '"', "\t", "\n", " ") });
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(splitCells(`${joinCells(rows)}\n`)).toEqual(rows);
      }),
    );
  });

  test.each<[string, string, string[][]]>([
    [
      "Excel's own line ends",
      "一\t二\r\n三\t四\r\n",
      [
        ["一", "二"],
        ["三", "四"],
      ],
    ],
    ["one text", "一", [["一"]]],
    ["an empty cell between", "一\t\t三", [["一", "", "三"]]],
    ["a quote within a text", '5"の管', [['5"の管']]],
  ])("%s", (_name, text, rows) => {
    expect(splitCells(text)).toEqual(rows);
  });
});
