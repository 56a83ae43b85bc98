/** 数式が引く列: columns of 施策一覧 and 検証結果 that formulas ask, by their headers. */
export const askedColumns = {
  severity: "重大度",
  decision: "対応",
  status: "状況",
  relisted: "再掲",
  letterStatus: "施策状況",
  headingKey: "見出しキー",
  ministryKey: "担当キー",
  deadlineClass: "期限区分",
  letterMinistryKey: "施策担当キー",
  letterDeadlineClass: "施策期限区分",
} as const;
