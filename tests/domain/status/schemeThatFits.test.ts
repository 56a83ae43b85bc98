import { readySchemes } from "../../../src/domain/status/readySchemes";
import { schemeThatFits } from "../../../src/domain/status/schemeThatFits";

describe("値に合う区分表", () => {
  test.each([
    [["◎", "○", "〇", "×", ""], "◎○△×"],
    [["A", "B", "Ｂ", "N", "再掲"], "Ａ・Ｂ・Ｆ・Ｎ"],
    [["済", "未済", "済"], "済・未済"],
    [["実施済", "未実施", "未実施", "－"], "済・未済"],
    [["Red", "Green", "Amber", "Green"], "緑・黄・赤"],
    [["赤", "黄", "緑"], "緑・黄・赤"],
    [["既に実施済み", "年度内に実施できる予定", "実施できるかどうか不明"], "◎○△×"],
    [["◎", "○", "△", "×", "?"], "◎○△×"],
  ])("%j fits %s", (values, name) => expect(schemeThatFits(values, readySchemes)?.name).toContain(name));

  test.each([
    ["nothing to judge by", []],
    ["too few", ["済", "未済"]],
    ["another scheme", ["A", "B", "C", "D", "E"]],
    ["ordinary text", ["総務省", "法務省", "外務省"]],
    ["numbers", ["1", "0", "1"]],
    ["as much of one as of another", ["A", "A", "A", "A"]],
    ["no more than half", ["○", "○", "良好", "普通"]],
    ["marks that would have to be confirmed", ["●", "▲", "●"]],
  ])("%s fits none", (_, values) => expect(schemeThatFits(values, readySchemes)).toBeUndefined());
});
