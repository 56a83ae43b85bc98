import { headerWords } from "../../src/domain/layout/headerWords";
import { matchHeader } from "../../src/domain/layout/matchHeader";
import { foldText } from "../../src/domain/text/foldText";

describe("見出し語", () => {
  test.each([
    ["該当項目", "label"],
    ["施策の名称", "name"],
    ["施策名（事業名）", "name"],
    ["担当府省庁", "ministries"],
    ["担当\n省庁", "ministries"],
    ["評価区分", "status"],
    ["状況", "status"],
    ["進捗状況", "progress"],
    ["進捗状況（2010年度末時点）", "progress"],
    ["平成22年度の進捗状況", "progress"],
    ["2025年度上半期の実施状況", "progress"],
    ["実施期限", "deadline"],
    ["Ｎｏ．", "id"],
    ["№", "id"],
    ["特記事項", "note"],
    ["大項目", "heading"],
    ["節", "section"],
  ])("%j is %s", (text, field) => expect(matchHeader(text)?.field).toBe(field));

  test.each([
    "",
    "対策内容",
    "前回の進捗状況",
    "前年度状況",
    "次年度の取組",
    "見本の施策の推進について、九月までに手引きを作り、各府省庁に配るとともに説明会を開いた。",
  ])("%j is none", (text) => expect(matchHeader(text)).toBeUndefined());

  test("no word stands for two fields", () => {
    const words = Object.values(headerWords).flatMap((list) => [...new Set(list.map(foldText))]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
