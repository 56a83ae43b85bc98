import type { StatusScheme } from "./StatusScheme";

/**
 * 既定の四区分. The four categories are those of the half-year progress of 2007; which marks they carried
 * has not survived, so ◎ ○ △ × are our default and the user may change them.
 */
export const defaultStatusScheme: StatusScheme = {
  name: "四区分（◎○△×）",
  term: "上半期",
  categories: [
    {
      code: "◎",
      label: "実施済み",
      definition: "既に実施した。",
      wordings: ["実施済み", "実施済", "既に実施済み", "既に実施済", "完了"],
      stage: "done",
    },
    {
      code: "○",
      label: "実施予定（準備中）",
      definition: "検討又は準備を進めており、予定の期間内に実施できる。",
      wordings: ["実施予定", "実施予定（準備中）", "実施中", "準備中"],
      stage: "underway",
    },
    {
      code: "△",
      label: "実施見込み（着手前）",
      definition: "これから着手するが、予定の期間内に実施できる見込みである。",
      wordings: ["実施見込み", "実施見込", "実施見込み（着手前）", "着手前"],
      stage: "notBegun",
    },
    {
      code: "×",
      label: "実施できるか不明",
      definition: "予定の期間内に実施できるか、現時点では分からない。",
      wordings: ["不明", "実施できるか不明", "実施未定"],
      stage: "unclear",
    },
  ],
};
