import { checkReport } from "../../src/cli/checkReport";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { gridOf, type CellSpec } from "../support/grids";

const HEADER = ["番号", "該当項目", "施策名", "担当省庁", "状況", "進捗状況"];
const ANSWERED = gridOf([HEADER, ["001", "ア）", "訓練", "総務省", "○", "・実施した。"]], [], "総務省");
const reportOn = (name: string, ...rows: CellSpec[][]) =>
  checkReport(checkWorkbook([ANSWERED, gridOf([HEADER, ...rows], [], name)]), false);

describe("a form left blank beside an answered one", () => {
  test.each<[string, CellSpec[][]]>([
    ["its header alone", []],
    ["numbered beforehand", [["001"], ["002"]]],
  ])("%s is one error on its sheet, which is told with its layout", (_, rows) => {
    const { sheets, findings } = reportOn("法務省", ...rows);
    expect(sheets.map(({ name, layout, records }) => [name, layout, records])).toEqual([
      ["総務省", "list", 1],
      ["法務省", "list", 0],
    ]);
    expect(findings).toEqual([
      {
        rule: "form.unanswered",
        severity: "error",
        sheet: "法務省",
        cell: "A1",
        field: "sheet",
        value: "番号",
        message:
          "見出しの下に施策が一つも記入されていません。記入前の様式であれば、担当府省庁に回答をお願いしてください。",
        suggestion: null,
        safe: false,
      },
    ]);
  });

  test("measures without answers are counted in the message", () => {
    const { findings } = reportOn("法務省", ["002", "イ）", "点検", "法務省"]);
    expect(findings.map(({ rule, message }) => [rule, message.split("。")[0]])).toEqual([
      ["form.unanswered", "1行のどれにも状況・進捗状況の記入がありません"],
    ]);
  });

  test.each(["記入要領", "記入例", "様式（見本）"])("%s is no form that is waited for", (name) => {
    const { sheets, findings } = reportOn(name);
    expect([sheets[1]?.layout, findings]).toEqual(["none", []]);
  });
});
