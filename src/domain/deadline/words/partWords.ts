import type { Part } from "../reading/Time";
import type { Word } from "./wordReader";

/** A word for a part of a year or of a month. */
export interface PartWord extends Word, Part {
  /** 上半期: the year goes without saying. */
  readonly alone?: boolean;
}

/** What makes another word of 中 (中間), of 内 (内部), of 初 (初回), of 末 (末端). */
const BEHIND = {
  中: "[間期央核学国小途断止心級堅長規頃ご盤旬]",
  内: "[部容閣訳規外]",
  初: "[回期動版級診任等年予め頭]",
};

/** Shares in twelfths, of a year or of a part of it: 上半期の末 is the last month of six. */
export const yearParts: readonly PartWord[] = [
  { word: "上半期", share: [0, 6], alone: true },
  { word: "前半期", share: [0, 6], alone: true },
  { word: "上期", share: [0, 6], alone: true },
  { word: "下半期", share: [6, 12], alone: true },
  { word: "後半期", share: [6, 12], alone: true },
  { word: "下期", share: [6, 12], alone: true },
  { word: "前半", share: [0, 6] },
  { word: "前期", share: [0, 6] },
  { word: "1H", share: [0, 6] },
  { word: "後半", share: [6, 12] },
  { word: "後期", share: [6, 12] },
  { word: "2H", share: [6, 12] },
  { word: "上旬", share: [0, 4] },
  { word: "半ば", share: [4, 8] },
  { word: "なかば", share: [4, 8] },
  { word: "中頃", share: [4, 8] },
  { word: "中ごろ", share: [4, 8] },
  { word: "中盤", share: [4, 8] },
  { word: "中旬", share: [4, 8] },
  { word: "央", share: [4, 8] },
  { word: "下旬", share: [8, 12] },
  { word: "当初", share: [0, 1] },
  { word: "初頭", share: [0, 1] },
  { word: "初め", share: [0, 1], unless: "て" },
  { word: "始め", share: [0, 1], unless: "て" },
  { word: "初", share: [0, 1], unless: BEHIND.初 },
  { word: "始", share: [0, 1], unless: "[業発動め]" },
  { word: "頭", share: [0, 1] },
  { word: "早々", share: [0, 1] },
  { word: "明け", share: [0, 1] },
  { word: "末年始", share: [11, 13] },
  { word: "末日", share: [11, 12], ends: true },
  { word: "末", share: [11, 12], unless: "[端尾]", ends: true },
  { word: "終わり", share: [11, 12], ends: true },
  { word: "以内", share: [0, 12] },
  { word: "内", share: [0, 12], unless: BEHIND.内 },
  { word: "中", share: [0, 12], unless: BEHIND.中 },
  { word: "通年", share: [0, 12] },
  { word: "通期", share: [0, 12] },
  { word: "を通じて", share: [0, 12] },
];

/** Days of a month; 第N週 is counted in sevens from its first day. */
export const monthParts: readonly PartWord[] = [
  { word: "上旬", days: [1, 10] },
  { word: "初旬", days: [1, 10] },
  { word: "初頭", days: [1, 10] },
  { word: "初め", days: [1, 10], unless: "て" },
  { word: "始め", days: [1, 10], unless: "て" },
  { word: "初", days: [1, 10], unless: BEHIND.初 },
  { word: "中旬", days: [11, 20] },
  { word: "半ば", days: [11, 20] },
  { word: "なかば", days: [11, 20] },
  { word: "中頃", days: [11, 20] },
  { word: "中ごろ", days: [11, 20] },
  { word: "下旬", days: [21, 31] },
  { word: "前半", days: [1, 15] },
  { word: "後半", days: [16, 31] },
  { word: "第1週", days: [1, 7] },
  { word: "第2週", days: [8, 14] },
  { word: "第3週", days: [15, 21] },
  { word: "第4週", days: [22, 28] },
  { word: "最終週", days: [22, 31] },
  { word: "末日", days: [1, 31], ends: true },
  { word: "末", days: [1, 31], unless: "[端尾]", ends: true },
  { word: "内", days: [1, 31], unless: BEHIND.内 },
  { word: "中", days: [1, 31], unless: BEHIND.中 },
];
