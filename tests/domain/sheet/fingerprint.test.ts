import { Fingerprint } from "../../../src/domain/sheet/fingerprint";

function fingerprint(rows: readonly (readonly unknown[])[]): string {
  const made = new Fingerprint();
  for (const row of rows) made.add(row);
  return made.text;
}

const sheet = [
  ["施策名", "数"],
  ["あ", 1],
];

describe("noticing an edit", () => {
  test.each([
    [
      "a text",
      [
        ["施策名", "数"],
        ["い", 1],
      ],
    ],
    [
      "a number",
      [
        ["施策名", "数"],
        ["あ", 2],
      ],
    ],
    [
      "a place",
      [
        ["施策名", "数"],
        [1, "あ"],
      ],
    ],
    ["a cell more", [...sheet, ["う", 1]]],
    [
      "a formula in place of its result",
      [
        ["施策名", "数"],
        ["あ", "=1"],
      ],
    ],
  ])("%s changes the fingerprint", (_, edited) => {
    expect(fingerprint(edited)).not.toBe(fingerprint(sheet));
  });

  test.each([
    [
      "empty cells around",
      [
        ["施策名", "数", ""],
        ["あ", 1, null],
        ["", ""],
      ],
    ],
    [
      "a number as text of it",
      [
        ["施策名", "数"],
        ["あ", "1"],
      ],
    ],
  ])("%s do not", (_, same) => {
    expect(fingerprint(same)).toBe(fingerprint(sheet));
  });

  test("how a formula is spaced and capitalised is no edit", () => {
    expect(fingerprint([["=SUM(A1, B1)"]])).toBe(fingerprint([["=sum(A1,B1)"]]));
  });
});
