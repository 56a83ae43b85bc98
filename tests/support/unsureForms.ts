import type { PlainSheets } from "./writeWorkbook";

const MEASURES = [
  ["ア）", "避難所の通信手順づくり", "総務省", "○", "◎", "・手順書の案を作った。"],
  ["イ）", "相談窓口の見直し", "法務省", "△", "○", "・四月から受付を始めた。"],
  ["ウ）", "研修の教材づくり", "総務省", "◎", "○", "・教材を三つ作った。"],
  ["エ）", "測定値の読み合わせ", "環境省", "〇", "○", "・読み合わせを二回行った。"],
];

/** 見出しの紛らわしい様式: two columns could be the status, and no header says where the names are. */
export const rivalForm: PlainSheets = {
  様式: [
    ["2025年度上半期の進捗状況"],
    ["項番", "件", "担当府省庁", "状況", "状況", "進捗状況"],
    ...MEASURES,
    ["計　4施策"],
  ],
};

/** 見出しの分からない様式: no header is known; beside it a sheet that is read by itself, and one that is none. */
export const foreignForm: PlainSheets = {
  様式: [
    ["2025年度上半期の進捗状況"],
    ["項番", "施策名", "担当府省庁", "状況", "備考欄", "進捗状況"],
    ...MEASURES,
  ],
  別表: [["甲", "乙", "丙", "丁", "戊", "己"], ...MEASURES],
  メモ: [["買い物"], ["牛乳", "1本"]],
};
