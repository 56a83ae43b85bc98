import { comparisonSheet } from "../../../src/domain/inquiry/comparisonSheet";
import { checkWorkbook } from "../../../src/jobs/checkWorkbook";
import type { SheetModel } from "../../../src/domain/sheet/SheetModel";
import { gridOf, type CellSpec } from "../../support/grids";
import { booksOf, checkForm, formOf } from "../../support/inquiryForm";
import { shownRows } from "../../support/modelGrid";

const form = formOf([["001", "（１）備え", "ア）", "訓練の実施", "総務省", "〇", "・実施した。"]]);
const [book] = booksOf(checkForm(form));
const textsOf = (model: SheetModel): string[][] => shownRows(model).map((row) => row.map(String));
const asked = book ? textsOf(book.model) : [];
const compared = textsOf(
  comparisonSheet(
    {
      ...checkForm(form),
      journal: [
        {
          id: 1,
          at: "2011-04-10T09:00:00Z",
          entries: [
            { sheet: "様式", cell: "F2", rules: ["status.variant"], old: "〇", oldFormat: "@", text: "○" },
          ],
        },
      ],
    },
    { shownOld: ({ old }) => String(old), reason: () => "" },
    "新旧対照表",
  ),
);
const reasonOf = (rows: readonly (readonly CellSpec[])[]) => {
  const { sheets, findings } = checkWorkbook([form, gridOf(rows, [], "写し")]);
  const [, copy] = sheets;
  return [copy?.reason, findings.filter(({ sheet }) => sheet === "写し").length];
};

test.each([
  ["照会", asked],
  ["新旧対照表", compared],
])("a copy of %s is not read as a form, and says why", (_, rows) => {
  expect(rows.length).toBeGreaterThan(2);
  expect(reasonOf(rows)).toEqual(["exchange", 0]);
});

test("a form with a column 回答 or 理由 is still a form", () => {
  const rows = [...form.rows].map((row) => [...(row ?? [])].map((cell) => cell?.text ?? ""));
  const [header = [], ...lines] = rows;
  const copy = [[...header, "回答", "理由", "新"], ...lines.map((line) => [...line, "はい", "―", ""])];
  expect(reasonOf(copy)[0]).toBeUndefined();
});

test("one that is named is read all the same", () => {
  const { sheets } = checkWorkbook([gridOf(asked, [], "写し")], { sheets: ["写し"] });
  expect(sheets[0]?.reason).not.toBe("exchange");
});
