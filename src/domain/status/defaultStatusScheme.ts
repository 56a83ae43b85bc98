import type { StatusScheme } from "./StatusScheme";

/**
 * 既定の四区分. The four categories are those of the half-year progress of 2007; which marks they carried
 * has not survived, so ◎ ○ △ × are our default and the user may change them. The sentences that stand for a
 * category in published documents are told by their telling words.
 */
export const defaultStatusScheme: StatusScheme = {
  name: "四区分（◎○△×）",
  term: "上半期",
  categories: [
    {
      code: "◎",
      label: "実施済み",
      definition: "既に実施した。",
      wordings: [
        "実施済み",
        "実施済",
        "既に実施済み",
        "既に実施済",
        "完了",
        "既に…実施済み",
        "既に…実施済",
        "既に…実施した",
        "すでに…実施済み",
        "すでに…実施済",
      ],
      stage: "done",
    },
    {
      code: "○",
      label: "実施予定（準備中）",
      definition: "検討又は準備を進めており、予定の期間内に実施できる。",
      wordings: [
        "実施予定",
        "実施予定（準備中）",
        "実施中",
        "準備中",
        "…年度内に実施できる予定",
        "…予定内に実施できる予定",
        "…期間内に実施できる予定",
        "…準備を進め…実施できる予定",
      ],
      stage: "underway",
    },
    {
      code: "△",
      label: "実施見込み（着手前）",
      definition: "これから着手するが、予定の期間内に実施できる見込みである。",
      wordings: [
        "実施見込み",
        "実施見込",
        "実施見込み（着手前）",
        "着手前",
        "…開始する予定…実施できる見込み",
        "…着手する予定…実施できる見込み",
        "今後…実施できる見込み",
        "これから…実施できる見込み",
        "…開始する予定…実施できる見込",
        "…着手する予定…実施できる見込",
      ],
      stage: "notBegun",
    },
    {
      code: "×",
      label: "実施できるか不明",
      definition: "予定の期間内に実施できるか、現時点では分からない。",
      wordings: [
        "不明",
        "実施できるか不明",
        "実施未定",
        "…実施できる…不明",
        "…実施できるか…分からない",
        "…実施できるか…わからない",
      ],
      stage: "unclear",
    },
  ],
};
