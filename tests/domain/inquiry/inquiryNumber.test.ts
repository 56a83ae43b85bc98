import { inquiryNumber, readInquiryNumber } from "../../../src/domain/inquiry/inquiryNumber";
import { cellAddress } from "../../../src/domain/grid/cellAddress";
import { rules } from "../../../src/domain/rules/registry";

const place = { sheet: "様式", cell: "F2", rule: "status.missing" };

describe("照会番号", () => {
  test("is the same today as in the book that was sent out", () => {
    expect(inquiryNumber(1, place)).toBe("1-10TA-0ZF9");
  });

  test("another round, sheet, cell or rule has another", () => {
    const others = [
      inquiryNumber(1, place),
      inquiryNumber(2, place),
      inquiryNumber(1, { ...place, sheet: "様式２" }),
      inquiryNumber(1, { ...place, cell: "F3" }),
      inquiryNumber(1, { ...place, rule: "status.unknown" }),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test("a large workbook has no two alike", () => {
    const numbers = Array.from({ length: 2000 }, (_, row) =>
      rules
        .slice(0, 12)
        .map(({ id }) => inquiryNumber(1, { ...place, cell: cellAddress(row + 2, 5), rule: id })),
    ).flat();
    expect(new Set(numbers).size).toBe(24_000);
  });

  test.each([
    ["1-10TA-0ZF9", { number: "1-10TA-0ZF9", round: 1 }],
    ["１－10ta－0zf9", { number: "1-10TA-0ZF9", round: 1 }],
    [" 12-10TA-0ZF9\n", { number: "12-10TA-0ZF9", round: 12 }],
    ["0-10TA-0ZF9", undefined],
    ["1-10TA", undefined],
    ["10TA-0ZF9", undefined],
    ["", undefined],
  ])("%j is read", (text, read) => {
    expect(readInquiryNumber(text)).toEqual(read);
  });
});
