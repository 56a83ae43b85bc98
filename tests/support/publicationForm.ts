import { checkWorkbook, type CheckedWorkbook } from "../../src/jobs/checkWorkbook";
import { publication, type Publication, type PublicationTerms } from "../../src/jobs/publication";
import { reportWords } from "../../src/messages/reportWords.ja";
import { gridOf, type CellSpec } from "./grids";

const header = [
  "番号",
  "章",
  "節",
  "該当項目",
  "施策名",
  "担当府省庁",
  "状況",
  "進捗状況",
  "実施期限",
  "備考",
];
const row = (id: string, label: string, name: string, status: string, progress: string): CellSpec[] => [
  id,
  "第１章 備え",
  "（１）訓練",
  label,
  name,
  id === "002" ? "経産省" : "総務省",
  status,
  progress,
  "平成22年度",
  `内緒${id}`,
];

/** Nothing in it is an error. */
export const soundRows = [
  header,
  row("001", "ア）", "合同訓練の実施", "○", "・実施した。\n・続けている。"),
  row("002", "イ）", "点検表の作成", "○", "・A|B を <作成> した。"),
  row("003", "ウ）", "窓口の整備", "◎", "・整備した。"),
];
/** 調整中 is one. */
export const unsettledRows = [...soundRows, row("004", "エ）", "調査の実施", "○", "・調整中")];

export const checkedForm = (rows: readonly (readonly CellSpec[])[] = soundRows): CheckedWorkbook =>
  checkWorkbook([gridOf(rows)], { facts: { fiscalYear: 2010, term: "年度末" } });

export const madeAt = new Date(2011, 3, 10);

/** @throws where it is refused */
export function published(checked: CheckedWorkbook, terms: Partial<PublicationTerms> = {}): Publication {
  const made = publication(checked, { madeAt, insists: false, ...terms }, reportWords);
  if ("refusedFor" in made) throw new Error(`refused for ${made.refusedFor} errors`);
  return made;
}
