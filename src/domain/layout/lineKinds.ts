import { foldText } from "../text/foldText";

/** 注記: remarks, dates of submission and instructions, which stand in the sheet but are no measures. */
const remark =
  /^(?:※|\*|＊|[（(]?注\d*[）)]|[（(]?備考[）)]|注[:：]|注\d|備考[:：]|提出日|作成日|記入日|記入者|回答者|提出者|連絡先|記入要領|記載要領|記入上の注意|出典|資料[:：])/u;

/** Whether a text opens a remark line. */
export const isRemark = (text: string): boolean => remark.test(text.trim().normalize("NFKC"));

const totalWord = /^(?:計|合計|小計|総計|総合計|合計数|施策数|施策数計)$/u;
const totalPhrase = /^(?:計|合計|小計|総計)[:：]?(\d+)(?:施策|件|項目|行)?$/u;

/** Whether a text opens a total line (計, 合計, 計 n施策). */
export function isTotal(text: string): boolean {
  const key = foldText(text);
  return totalWord.test(key) || totalPhrase.test(key);
}
