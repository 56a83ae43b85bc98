import type { MeasureField } from "../measure/MeasureRow";

/** 項目の名: the words under which the sheets of ours show the fields of a measure. */
export const fieldWords: Readonly<Record<MeasureField, string>> = {
  id: "番号",
  chapter: "章",
  section: "節",
  item: "項",
  group: "小項目",
  subgroup: "細目",
  label: "該当項目",
  name: "施策名",
  ministries: "担当府省庁",
  status: "状況",
  progress: "進捗状況",
  deadline: "実施期限",
  note: "備考",
  main: "主な施策",
};
