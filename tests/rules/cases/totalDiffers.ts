import { measureFields } from "../../../src/domain/measure/MeasureRow";
import type { BadCase, CaseRow, GoodCase, RuleCases } from "../RuleCases";
import { caseCell } from "../caseSheet";

/** A line of nothing but these; four sound rows stand below it. */
const line = (fields: CaseRow): CaseRow => ({
  ...Object.fromEntries(measureFields.map((field) => [field, ""])),
  previous: "",
  ...fields,
});
const relisted: CaseRow = { name: "見本の施策その1の推進（再掲）", status: "", progress: "再掲" };

const wrong = (rows: readonly CaseRow[], at: number, field: "id" | "name", suggestion: string): BadCase => ({
  rows,
  finds: [{ at, field: "sheet", cell: caseCell(at, field), suggestion }],
});
const right = (...rows: CaseRow[]): GoodCase => ({ rows });

export const totalDiffers: RuleCases = {
  bad: [
    wrong([{}, {}, line({ id: "計", name: "9施策" })], 2, "name", "6施策"),
    wrong([{}, {}, line({ id: "合計", name: "８施策" })], 2, "name", "６施策"),
    wrong([{}, {}, line({ id: "計 9施策" })], 2, "id", "計 6施策"),
    wrong([line({ id: "総計", name: "12" }), {}], 0, "name", "5"),
    wrong([{}, {}, {}, line({ id: "小計", name: "7施策" })], 3, "name", "3施策"),
    wrong([{}, relisted, line({ id: "計（再掲を除く）", name: "6施策" })], 2, "name", "5施策"),
    wrong([{}, line({ id: "小計", name: "1" }), {}, {}, line({ id: "小計", name: "5" })], 4, "name", "2"),
  ],
  good: [
    right({}, {}, line({ id: "計", name: "6施策" })),
    right({}, relisted, line({ id: "計", name: "5施策" })),
    right({}, relisted, line({ id: "計（再掲を除く）", name: "5施策" })),
    right({}, relisted, line({ id: "計（再掲を含む）", name: "6施策" })),
    right({ label: "ア）ａ）" }, { label: "ア）ｂ）" }, line({ id: "計", name: "5施策" })),
    right({}, {}, line({ id: "小計", name: "2施策" })),
    right({}, line({ id: "小計", name: "1" }), {}, {}, line({ id: "小計", name: "2" })),
    // Above the line, below it.
    right({}, {}, line({ id: "計", name: "2施策" })),
    right(line({ id: "計", name: "4施策" })),
    // Counted otherwise, or no count of measures at all.
    right({}, line({ id: "延べ施策数", name: "14" })),
    right({}, line({ id: "うち再掲", name: "14" })),
    right({}, line({ id: "総務省計", name: "14" })),
    right({}, line({ id: "計", status: "14" })),
    right({}, line({ id: "計" })),
    right({}, line({ id: "計", name: "40施策", progress: "5" })),
  ],
};
