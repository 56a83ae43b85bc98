/** 主な施策の印にもなる語: columns to write something in, unless nothing but marks stands there. */
export const mainWhereMarked: readonly string[] = [
  "主な取組",
  "主な取組み",
  "主要な取組",
  "重点取組",
  "重点項目",
  "重点事項",
  "主な事業",
  "重点事業",
];

/** 印の列の見出しに付く語: 主な施策の該当, 重点フラグ. */
export const markEndings: readonly string[] = [
  "該当",
  "有無",
  "対象",
  "フラグ",
  "印",
  "チェック",
  "区分",
  "か",
];

/** 見出しの段を名指ししない語: which level such a column is, its values tell (（１）, ①, ・), else its place. */
export const headingColumnWords: readonly string[] = [
  "大項目",
  "中項目",
  "大分類",
  "中分類",
  "分野",
  "政策分野",
  "政策領域",
  "領域",
  "柱",
  "大見出し",
  "中見出し",
  "小見出し",
  "見出し",
  "重点分野",
  "施策領域",
  "戦略の柱",
  "施策の柱",
  "取組の柱",
  "分野名",
  "章節",
  "政策区分",
  "柱名",
  "大区分",
  "中区分",
  "小分類",
  "目",
  "目名",
  "重点項目",
  "基本施策",
  "プログラム",
  "基本方針",
  "政策目標",
  "カテゴリ",
  "カテゴリー",
  "分類",
  "ジャンル",
  "体系",
  "大柱",
  "政策の柱",
  "施策の方向性",
];

/** 施策名にもなる語: a plan's own column beside 進捗状況, but the measure's name where there is no other. */
export const nameWhereNoOther: readonly string[] = [
  "取組内容",
  "施策の概要",
  "施策概要",
  "実施内容",
  "取組の概要",
  "具体的内容",
  "内容",
];

/** 組の見出しの下で何も名指ししない語: 実績 over 評価 and 説明 makes 説明 the 実績. */
export const wordsUnderGroup: readonly string[] = [
  "内容",
  "説明",
  "記述",
  "詳細",
  "概要",
  "本文",
  "文章",
  "具体的内容",
];

/** 項番にもなる語: a number of the plan beside the sheet's own 番号. */
export const labelWhereNoOther: readonly string[] = ["施策番号", "計画番号"];
