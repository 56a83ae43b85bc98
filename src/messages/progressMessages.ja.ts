import { fieldWords } from "../domain/sheet/fieldWords";
import type {
  Calendar,
  Division,
  ProgressField,
  ProgressLayout,
} from "../domain/sheet/progress/ProgressOptions";

/** 進捗状況の体裁の言葉. */
export const progressWords = {
  title: "進捗状況の体裁",
  layout: "様式",
  layouts: {
    annual: "年次（見出しごとの表）",
    halfYear: "半期（概要と、施策ごとの文）",
  } satisfies Record<ProgressLayout, string>,
  division: "シートの分け方",
  divisions: { whole: "一枚にまとめる", section: "節ごとに一枚" } satisfies Record<Division, string>,
  calendar: "年の書き方",
  calendars: {
    both: "2010年度（平成22年度）",
    era: "平成22年度",
    western: "2010年度",
  } satisfies Record<Calendar, string>,
  annex: "別添の番号",
  annexHint: "例: 別添１。ページの番号が「別添１－4」のようになります。",
  annexWrong: (longest: number): string => `${longest}文字までで入れてください。`,
  columns: "入れる列",
  fields: fieldWords satisfies Readonly<Record<ProgressField, string>>,
  orientation: "用紙の向き",
  orientations: { landscape: "横", portrait: "縦" },
  size: "文字の大きさ",
  sizes: (size: string): string => (size === "" ? "ふつう（11）" : size),
  font: "文字の種類",
  fontHint: "例: ＭＳ 明朝。空欄なら、このブックの標準の文字です。",
  words: "見出しの言葉と列の幅",
  header: (field: ProgressField): string => `${fieldWords[field]}の見出し`,
  width: (field: ProgressField): string => `${fieldWords[field]}の幅（半角の文字数）`,
  widthWrong: (least: number, most: number): string => `${least} から ${most} までの数を入れてください。`,
  mainOnly:
    "主な施策があれば、その文だけを載せる（「主な施策」の列の印。列がなければ、備考の「主な施策」という言葉）",
  remark: (label: string): string => `「${label}」とされている施策について`,
  conclusion: "結論",
  note: "改ページ、行の高さ、ページの番号まで決めて作ります。行に収まらない長い文は、（続き）の行に分けます。",
} as const;
