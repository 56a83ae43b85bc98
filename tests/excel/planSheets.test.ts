import { planSheets } from "../../src/excel/planSheets";
import type { SheetStateInExcel, WorkbookState } from "../../src/excel/readWorkbookState";

const sheet = (name: string, more: Partial<SheetStateInExcel> = {}): SheetStateInExcel => ({
  id: `{${name}}`,
  name,
  mark: undefined,
  isProtected: false,
  tables: [],
  tableTop: 0,
  charts: [],
  rows: 1,
  columns: 1,
  ...more,
});
const ours = (
  name: string,
  kind: "measures" | "summary",
  stamp: string,
  tables: string[] = [],
): SheetStateInExcel => sheet(name, { mark: { kind, state: "done", stamp }, tables });
const state = (sheets: SheetStateInExcel[], takenNames: string[] = []): WorkbookState => ({
  sheets,
  structureProtected: false,
  takenNames: new Set(takenNames),
});

describe("where sheets of ours will stand", () => {
  test("under their own names in a workbook that has none of them", () => {
    const plans = planSheets(state([sheet("様式")]));
    expect([...plans.values()].map((plan) => plan.sheet)).toEqual([
      "検証結果",
      "施策一覧",
      "集計",
      "進捗状況",
      "府省庁マスタ",
      "コード表",
      "照会",
      "新旧対照表",
    ]);
    expect(plans.get("measures")?.table).toBe("施策一覧");
  });

  test("a user's sheet or table of the same name stays his", () => {
    const plans = planSheets(state([sheet("集計"), sheet("集計 (2)")], ["施策一覧"]));
    expect(plans.get("summary")).toMatchObject({ sheet: "集計 (3)", earlier: undefined });
    expect(plans.get("measures")).toMatchObject({ sheet: "施策一覧", table: "施策一覧_2" });
  });

  test("ours is written again where it stands, under whatever name it was given", () => {
    const earlier = ours("まとめ", "summary", "1");
    expect(planSheets(state([earlier])).get("summary")).toMatchObject({ sheet: "まとめ", earlier });
  });

  test("of two sheets with one stamp neither is touched", () => {
    const plans = planSheets(state([ours("集計", "summary", "1"), ours("集計 (2)", "summary", "1")]));
    expect(plans.get("summary")).toMatchObject({ sheet: "集計 (3)", earlier: undefined });
  });

  test("a list whose table was turned into cells has become the user's own", () => {
    const plans = planSheets(state([ours("施策一覧", "measures", "1")]));
    expect(plans.get("measures")).toMatchObject({ sheet: "施策一覧 (2)", earlier: undefined });
    const kept = planSheets(state([ours("施策一覧", "measures", "1", ["施策一覧"])], ["施策一覧"]));
    expect(kept.get("measures")).toMatchObject({ sheet: "施策一覧", table: "施策一覧" });
  });
});
