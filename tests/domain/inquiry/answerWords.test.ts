import { answerWord } from "../../../src/domain/inquiry/answerWords";

describe("回答の言葉", () => {
  test.each([
    ["原文のまま", "keep"],
    ["原文のままでお願いします。", "keep"],
    ["現行どおり", "keep"],
    ["現行のとおり", "keep"],
    ["修正なし", "keep"],
    ["修正不要です。", "keep"],
    ["－", "keep"],
    ["特になし", "keep"],
    ["このままでよい", "keep"],
    ["修正案のとおり", "accept"],
    ["修正案の通りでお願いします。", "accept"],
    ["貴案のとおり", "accept"],
    ["案のとおり修正", "accept"],
    ["ご提案どおり", "accept"],
    ["（空欄にする）", "empty"],
    ["空欄", "empty"],
    ["空欄としてください。", "empty"],
    ["空欄の理由を確かめた。", undefined],
    ["修正案のとおり進めることとした。", undefined],
    ["原文のままの手引きを配った。", undefined],
    ["総務省", undefined],
    ["", undefined],
  ])("%j: %s", (text, word) => {
    expect(answerWord(text)).toBe(word);
  });
});
