import fc from "fast-check";
import { leadOf } from "../../../src/domain/inquiry/leadOf";
import type { MeasureRow } from "../../../src/domain/measure/MeasureRow";
import { defaultMinistryMaster } from "../../../src/domain/ministry/defaultMinistryMaster";
import { MinistryIndex } from "../../../src/domain/ministry/MinistryIndex";
import { shownRows } from "../../support/modelGrid";
import { booksOf, checkForm, formOf } from "../../support/inquiryForm";

const letters = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";
/** Words of which every row has its own, far apart and near. */
const themes = ["訓練", "点検", "窓口", "手引き", "連絡会", "調査", "広報", "試験", "備蓄", "研修"];

const drafted = fc.record({
  theme: fc.constantFrom(...themes),
  variant: fc.constantFrom("", "", "策", "等", "（再掲）", "策（再掲）"),
  isOwnName: fc.boolean(),
  ministries: fc.constantFrom(
    "総務省",
    "経済産業省",
    "消防庁",
    "総務省及び防衛省",
    "経産省",
    "総務所",
    "IPA",
    "全府省庁",
    "",
  ),
  council: fc.boolean(),
  status: fc.constantFrom("○", "◎", "", "〇", "■"),
  progress: fc.constantFrom(
    "・実施した。",
    "・再掲",
    "",
    "・調整中",
    "・会議を開き、",
    "・資料（案を配った。",
  ),
});

/** Every row says something that only it says. */
const forms = fc
  .array(drafted, { minLength: 1, maxLength: 24 })
  .map((rows) =>
    formOf(
      rows.map(({ theme, variant, isOwnName, ministries, council, status, progress }, index) => [
        String(index + 1).padStart(3, "0"),
        "（１）備え",
        `${letters.charAt(index)}）`,
        `${theme}の体制の充実強化${isOwnName ? `第${index + 1}期` : ""}${variant}`,
        `${ministries}${council && ministries !== "" ? `、第${index + 1}協議会` : ""}`,
        status,
        progress === "" || progress === "・再掲"
          ? progress
          : `${progress}\n・第${index + 1}号の取組を続けた。`,
      ]),
    ),
  );

const index = new MinistryIndex(defaultMinistryMaster, undefined);
const textsOf = ({ name, ministriesText, progress }: MeasureRow): string[] =>
  [name, ministriesText, progress].filter((text) => text !== null);
/** A mark that a suggestion adds to a row's own name makes it no other row's. */
const ownTextsOf = (row: MeasureRow): string[] => [...textsOf(row), `${row.name ?? ""}（再掲）`];

describe("照会のブック of any form", () => {
  test("every error and warning is in exactly one book", () => {
    fc.assert(
      fc.property(forms, (form) => {
        const checked = checkForm(form);
        const asked = booksOf(checked).flatMap(({ inquiries }) => inquiries.map(({ finding }) => finding));
        const wanted = checked.findings.filter(({ severity }) => severity !== "info");
        expect(asked).toHaveLength(wanted.length);
        expect(new Set(asked)).toEqual(new Set(wanted));
      }),
      { numRuns: 150 },
    );
  });

  test("no book of a ministry holds a text of another ministry's row", () => {
    let judged = 0;
    fc.assert(
      fc.property(forms, (form) => {
        const checked = checkForm(form);
        const rows = checked.sheets.flatMap((sheet) => sheet.rows);
        for (const { ministry, model } of booksOf(checked)) {
          if (ministry === undefined) continue;
          const own = rows.filter((row) => leadOf(row, index) === ministry).flatMap(ownTextsOf);
          const foreign = rows
            .filter((row) => leadOf(row, index) !== ministry)
            .flatMap(textsOf)
            .filter((text) => text.length > 6 && !own.some((each) => each.includes(text)));
          const cells = shownRows(model).flat().map(String);
          for (const text of foreign) expect(cells.filter((cell) => cell.includes(text))).toEqual([]);
          judged += foreign.length;
        }
      }),
      { numRuns: 150 },
    );
    expect(judged).toBeGreaterThan(1000);
  });
});
