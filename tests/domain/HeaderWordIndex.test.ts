import { headerWords } from "../../src/domain/layout/headerWords";
import { builtInHeaderWords, HeaderWordIndex } from "../../src/domain/layout/HeaderWordIndex";
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
  ])("%j is %s", (text, field) => expect(builtInHeaderWords.match(text)?.field).toBe(field));

  test.each([
    "",
    "対策内容",
    "前回の進捗状況",
    "前年度状況",
    "次年度の取組",
    "見本の施策の推進について、九月までに手引きを作り、各府省庁に配るとともに説明会を開いた。",
  ])("%j is none", (text) => expect(builtInHeaderWords.match(text)).toBeUndefined());

  test("no word stands for two fields", () => {
    const words = Object.values(headerWords).flatMap((list) => [...new Set(list.map(foldText))]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("a word that the user has taught counts before those that are built in", () => {
    const words = new HeaderWordIndex({ 取組テーマ: "name", 区分: "none", 前回の状況: "status" });
    expect(words.match("取組\nテーマ")).toMatchObject({ field: "name", isLearned: true });
    expect(words.match("区分")).toBeUndefined();
    expect(words.match("前回の状況")?.field).toBe("status");
    expect(words.match("施策名")?.field).toBe("name");
  });
});
