import { foldText } from "../text/foldText";

/** 注記: remarks, dates, contacts and page marks, which stand in the sheet but are no measures. */
const remark = new RegExp(
  "^(?:" +
    [
      "[※*†＊]",
      "\\(?注\\d*\\)",
      "注[:：\\d]",
      "\\(?(?:備考|参考|凡例|問合せ先|問い合わせ先|連絡先|出典|資料|担当|作成|作成者|記入者|回答者|提出者)\\)?[:：]",
      "【(?:凡例|参考|注|備考|注意|注意事項|記入要領|記入上の注意|留意事項|提出者|連絡先|問い?合わ?せ先?)】",
      "\\((?:備考|参考|注意)\\)",
      "[→←⇒↓↑]",
      "提出日|作成日|記入日|提出期限|記入要領|記載要領|記入上の注意|注意事項|留意事項",
      "(?:以上|備考|参考|凡例|\\(参考\\)|\\(備考\\)|\\(次頁に続く\\)|\\(続く\\)|次頁に続く|\\(前頁の続き\\))$",
      "\\(?(?:p\\.?|P\\.?)?\\s*\\d{1,3}\\s*(?:/\\s*\\d{1,3}\\s*)?(?:ページ|頁)\\)?$",
      "\\(?\\d{1,3}\\s*/\\s*\\d{1,3}\\)?$",
      "[-‐–—―−－]\\s*\\d{1,4}\\s*[-‐–—―−－]$",
      "(?:別添|別紙|別表|資料)\\s*\\d{1,2}\\s*[-‐–—―−－]\\s*\\d{1,3}$",
      "\\(?(?:次|前)(?:頁|ページ|のページ)(?:へ|に|から|より|の)?(?:続く|続き)\\)?$",
      "\\(?(?:続き|つづき|続く|以下余白|以下空白|余白)\\)?$",
      "[\\s\\S]*(?:\\d頁|\\dページ)$",
      "(?:別添|別紙|別表|様式|参考資料|資料)\\s*\\d{0,2}(?:-\\d+)?$",
      "\\((?:別添|別紙|別表|様式|出所|出典|つづく|続紙)[^)]*\\)",
      "[-―—－ー]?\\s*以\\s*上\\s*[-―—－ー]?$",
      "(?:最終更新|更新日|印刷日|出力日時?|作成担当|作成者|作成課|確認|ファイル名|決裁|起案)(?:[:：]|\\s|$|\\d)",
      "問い?合わ?せ先?[:：\\s]",
      "[★☆◎○■▼]は",
      "(?:取扱注意|部外秘|関係者限り|厳秘|秘)$|【?機密性\\d",
      "記号の(?:説明|意味)",
      "第\\d+回.{0,20}(?:資料|会議|会合)",
      "[<＜].{0,10}(?:事務局|使用欄|記入欄)",
      "[■【(]?(?:ここから|ここまで|以下|以上)?(?:記入欄?|回答欄)(?:ここまで|ここから)?[】)]?$",
      "\\(?ここから(?:記入|回答)",
      "(?:(?:明治|大正|昭和|平成|令和)\\s*(?:\\d{1,2}|元)|\\d{4})年\\s*\\d{1,2}月\\s*\\d{1,2}日(?:\\(.\\))?(?:作成|更新|提出|改訂)?$",
      "\\([^)]{1,20}調べ\\)$",
      "[\\s・･]+$",
      "\\(?単位\\s*[:：]",
      "(?:明治|大正|昭和|平成|令和|\\d{4}年)[^。]{0,14}(?:現在|時点)$",
    ].join("|") +
    ")",
  "u",
);

const contact =
  /^(?:お?問い?合わ?せ先?|連絡先|照会先|担当者|作成者|記入者|提出者|提出日|作成日|電話|電話番号|メール)$/u;

/** 連絡先: whether a text alone in its cell says that a name, a number or a day follows. */
export const isContact = (text: string): boolean => contact.test(foldText(text));

/** Whether a text opens a remark line. */
export const isRemark = (text: string): boolean => remark.test(text.trim().normalize("NFKC"));

const total = new RegExp(
  "^[(【《<]?(?:" +
    [
      "(?:合|小|総|累|集)?計(?:数|欄)?[:：]?\\d*(?:施策|件|項目|行)?",
      "(?:うち)?再掲|.{1,3}\\)計|総合計|再掲を?除く?合?計|除く?再掲合?計|total|件数|実数|延べ(?:施策)?数?|(?:延べ)?施策数(?:計)?[:：]?\\d*",
      "施策(?:数)?合計|合計(?:施策|件)数|総(?:施策)?数|全体|ページ計|頁計|以上\\d+施策|重複を除く合計|(?:実施済み?|未実施)施策数|平均(?:値)?|割合|構成比|達成率",
      ".{1,12}(?:\\d+\\))?の(?:計|数|合計)",
      ".{1,12}(?:省|庁|府|院|委員会|官房|節|章|項|項目|分野)(?:合|小)?計",
    ].join("|") +
    ")[)】》>]?(?:\\([^)]*\\))?$",
  "u",
);

/** Whether a text opens a total line (計, 小計（４施策）, 合計（再掲を除く）, 総務省計). */
export const isTotal = (text: string): boolean => text.length <= 30 && total.test(foldText(text));

/** The number a total line claims: 112施策, 計 12. */
export function claimedNumber(text: string): number | undefined {
  const digits = /^(?:(?:合|小|総)?計)?[:：]?\(?(\d{1,6})(?:施策|件|項目|行)?\)?$/u.exec(foldText(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const columnNumber = /^(?:[(（]?[0-9０-９]{1,2}[)）]?|[①-⑳]|[(（]?[A-Za-zａ-ｚＡ-Ｚ][)）]?)$/u;
const instruction =
  /記入|選択|入力|字以内|字程度|プルダウン|リストから|自動|変更不可|記載(?:し|す|くだ|願)|簡潔に|選んで|お選び|いずれか|変更しない|先頭に|主担当を|入れて/u;
const example =
  /^[（(【［[]?(?:(?:記入|記載)?例|記入見本|見本)[)）】］\]]?[0-9０-９]*(?:[→⇒:：].*)?$|^[（(]例[）)]|この行は.{0,4}例/u;
const valueType = /^(?:文字列?|数字|数値|日付|年月日?|記号|文章|テキスト|リスト|選択|自由記述)$/u;
const LONGEST_INSTRUCTION = 40;

/** 記入の指示: a text that tells the writer what to put where (200字以内で記入, 選択してください). */
export const isInstruction = (text: string): boolean =>
  text.length <= LONGEST_INSTRUCTION && instruction.test(text);

const none = /(?:なし|無し|ありません|ございません)[。)）]*$/u;

/** 該当なし: a text that says there is no measure to report. */
export const declaresNone = (text: string): boolean => none.test(text.trim());

/** 列番号・記入の指示: a row right under the header that tells the writer what to put where. */
export function isInstructionRow(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const told = texts.filter(isInstruction);
  return (
    texts.every((text) => columnNumber.test(text.trim())) ||
    texts.every((text) => valueType.test(text.trim())) ||
    (told.length >= 2 && told.length * 2 > texts.length)
  );
}

/** 記入例の行. */
export const isExampleRow = (texts: readonly string[]): boolean =>
  texts.some((text, index) => (index < 3 || text.includes("この行は")) && example.test(text.trim()));
