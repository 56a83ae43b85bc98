import { comparisonSheet } from "../../../src/domain/inquiry/comparisonSheet";
import { standingChanges } from "../../../src/domain/inquiry/standingChanges";
import type { Journal, JournalEntry } from "../../../src/domain/repair/Journal";
import { ruleMessages } from "../../../src/messages/ja";
import { checkForm, formOf } from "../../support/inquiryForm";
import { shownRows } from "../../support/modelGrid";

const entry = (cell: string, old: string, text: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  sheet: "様式",
  cell,
  rules: ["status.variant"],
  old,
  oldFormat: "@",
  text,
  ...more,
});
const journalOf = (...batches: JournalEntry[][]): Journal =>
  batches.map((entries, index) => ({ id: index + 1, at: "2011-04-10T09:00:00Z", entries }));

const changes = (...batches: JournalEntry[][]) =>
  standingChanges(journalOf(...batches), ({ old }) => String(old)).map(({ cell, old, text, rules }) => [
    cell,
    old,
    text,
    rules,
  ]);

describe("what has changed since the form came in", () => {
  test("a cell that was mended twice is told once: its oldest text and its newest, and all the rules", () => {
    expect(
      changes(
        [entry("F2", "〇", "○"), entry("E3", "経産省", "経済産業省", { rules: ["ministry.abbreviation"] })],
        [entry("F2", "○", "◎", { rules: ["status.contradicts-progress", "status.variant"] })],
      ),
    ).toEqual([
      ["F2", "〇", "◎", ["status.variant", "status.contradicts-progress"]],
      ["E3", "経産省", "経済産業省", ["ministry.abbreviation"]],
    ]);
  });

  test("with what the repairs that stand say of themselves, each thing once", () => {
    const [told] = standingChanges(
      journalOf(
        [entry("F2", "〇", "△", { reason: "総務省の回答: △" })],
        [entry("F2", "△", "×", { reason: "誤り", undoneAt: "2011-04-11T09:00:00Z" })],
        [entry("F2", "△", "○", { reason: "総務省の回答: ○" }), entry("F3", "〇", "○")],
        [entry("F2", "○", "◎", { reason: "総務省の回答: ○" })],
      ),
      ({ old }) => String(old),
    );
    expect(told?.reasons).toEqual(["総務省の回答: △", "総務省の回答: ○"]);
  });

  test("what was taken back does not stand, and a cell that is back at its old text has not changed", () => {
    expect(
      changes(
        [entry("F2", "〇", "○"), entry("F3", "〇", "○", { undoneAt: "2011-04-11T09:00:00Z" })],
        [entry("F2", "○", "〇"), entry("F4", "〇", "○")],
      ),
    ).toEqual([["F4", "〇", "○", ["status.variant"]]]);
  });

  test("the same address on another sheet is another cell", () => {
    expect(changes([entry("F2", "〇", "○"), entry("F2", "Ｏ", "○", { sheet: "様式２" })])).toHaveLength(2);
  });
});

describe("新旧対照表", () => {
  const form = formOf([
    ["001", "（１）備え", "ア）", "訓練の実施", "経済産業省", "○", "・実施した。"],
    ["002", "（１）備え", "イ）", "点検の実施", "総務省", "○", "・実施した。"],
    ["003", "（１）備え", "ウ）", "窓口の整備", "協議会", "○", ""],
  ]);
  const sheetOf = (journal: Journal, answers: Readonly<Record<string, string>> = {}) =>
    comparisonSheet(
      { ...checkForm(form), journal, facts: { fiscalYear: 2010, term: "上半期" } },
      {
        shownOld: ({ old }) => String(old),
        reason: ({ cell, rules }) =>
          answers[cell] ?? rules.map((rule) => ruleMessages[rule].title).join("、"),
      },
      "新旧対照表",
    );

  test("stands by ministry in the master's order, with the reasons", () => {
    const journal = journalOf([
      entry("F4", "〇", "○"),
      entry("G4", "調整中", "", { rules: ["text.placeholder"] }),
      entry("E2", "経産省", "経済産業省", { rules: ["ministry.abbreviation"] }),
      entry("F3", "〇", "○"),
    ]);
    expect(shownRows(sheetOf(journal, { G4: "実績なしとの回答" }))).toEqual([
      ["2010年度（平成22年度）上半期の進捗状況\u3000新旧対照表"],
      ["総務省（1件）"],
      ["番号", "項番", "施策名", "項目", "旧", "新", "理由"],
      ["002", "イ）", "点検の実施", "状況", "〇", "○", "状況の記号ちがい"],
      ["経済産業省（1件）"],
      ["番号", "項番", "施策名", "項目", "旧", "新", "理由"],
      ["001", "ア）", "訓練の実施", "担当府省庁", "経産省", "経済産業省", "府省庁の略称"],
      ["担当不明（2件）"],
      ["番号", "項番", "施策名", "項目", "旧", "新", "理由"],
      ["003", "ウ）", "窓口の整備", "状況", "〇", "○", "状況の記号ちがい"],
      ["003", "ウ）", "窓口の整備", "進捗状況", "調整中", "（空欄）", "実績なしとの回答"],
    ]);
  });

  test("what belongs to no measure is told by its place", () => {
    const rows = shownRows(
      sheetOf(journalOf([entry("A9", "計 4施策", "計 3施策", { rules: ["total.differs"] })])),
    );
    expect(rows.at(-1)?.slice(0, 6)).toEqual(["", "", "", "様式 A9", "計 4施策", "計 3施策"]);
  });

  test("without any change it says so", () => {
    expect(shownRows(sheetOf([]))).toEqual([
      ["2010年度（平成22年度）上半期の進捗状況\u3000新旧対照表"],
      ["直したところはありません。"],
    ]);
  });
});
