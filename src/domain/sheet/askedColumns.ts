/** 数式が引く列: columns of 施策一覧 and 検証結果 that formulas ask, by their headers. */
export const askedColumns = {
  severity: "重大度",
  relisted: "再掲",
  counted: "集計",
  countedStatus: "集計状況",
  letterStatus: "施策状況",
  headingKey: "見出しキー",
  ministryKey: "担当キー",
} as const;
