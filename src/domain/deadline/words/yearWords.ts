import { japaneseEras } from "../../text/japaneseEra";
import type { Part, YearMention, YearUnit } from "../reading/Time";
import type { Word } from "./wordReader";

const names = japaneseEras.map(({ name }) => name).join("|");
const short = japaneseEras.flatMap((era) => era.short).join("");
const letters = short.replace(/[^a-z]/gu, "");
const kanji = short.replace(/[a-z]/gu, "");

/** 元号: by its name, or by a letter or a single kanji that is not part of a word: H22, 平22. */
export const ERA =
  `(?:${names}|(?:(?<![A-Za-z])[${letters}${letters.toUpperCase()}]|(?<![一-鿿])[${kanji}])` +
  "(?=\\.?(?:\\d|元)))";

/** 本年度, 翌年: what stands before 年度, 年 or a season, and which year it makes of it. */
export const countedYears: readonly (Word & { readonly mention: YearMention })[] = [
  { word: "本", mention: { said: "fromDocument", offset: 0 } },
  { word: "今", mention: { said: "fromDocument", offset: 0 } },
  { word: "当", mention: { said: "fromDocument", offset: 0 } },
  { word: "当該", mention: { said: "fromDocument", offset: 0 } },
  { word: "現", mention: { said: "fromDocument", offset: 0 } },
  { word: "来", mention: { said: "fromDocument", offset: 1 } },
  { word: "明", mention: { said: "fromDocument", offset: 1 } },
  { word: "再来", mention: { said: "fromDocument", offset: 2 } },
  { word: "昨", mention: { said: "fromDocument", offset: -1 } },
  { word: "去", mention: { said: "fromDocument", offset: -1 } },
  { word: "一昨", mention: { said: "fromDocument", offset: -2 } },
  { word: "同", mention: { said: "fromMention", offset: 0 } },
  { word: "その", mention: { said: "fromMention", offset: 0 } },
  { word: "翌", mention: { said: "fromMention", offset: 1 } },
  { word: "次", mention: { said: "fromMention", offset: 1 } },
  { word: "その翌", mention: { said: "fromMention", offset: 1 } },
  { word: "翌々", mention: { said: "fromMention", offset: 2 } },
  { word: "前", mention: { said: "fromMention", offset: -1 } },
  { word: "前々", mention: { said: "fromMention", offset: -2 } },
];

/** 同月, 翌月末. 今月 and 来月 are none of these: they count from the day of the reader. */
export const countedMonths: readonly (Word & { readonly offset: number; readonly part?: Part })[] = [
  { word: "同月", offset: 0 },
  { word: "翌月", offset: 1 },
  { word: "翌々月", offset: 2 },
  { word: "月末", offset: 0, part: { days: [1, 31], ends: true } },
];

/** Times of which the text does not say in which year they are. */
export const unknownYears: readonly (Word & { readonly part?: Part })[] = [
  { word: "最終年度" },
  { word: "初年度" },
  { word: "目標年度" },
  { word: "計画年度" },
  { word: "今月" },
  { word: "当月" },
  { word: "来月" },
  { word: "再来月" },
  { word: "今期" },
  { word: "当期", unless: "間" },
  { word: "来期" },
  { word: "半期末", part: { ends: true } },
  { word: "四半期末", part: { ends: true } },
  { word: "期末", part: { ends: true } },
];

export const yearUnits: readonly (Word & { readonly unit: YearUnit })[] = [
  { word: "年度", unit: "fiscal", unless: "目" },
  { word: "両年度", unit: "fiscal" },
  { word: "FY", unit: "fiscal" },
  { word: "年", unit: "calendar", unless: "[金齢次]" },
  { word: "両年", unit: "calendar" },
  { word: "年代", unit: "decade" },
];

/** What makes of a year the name of a document or a law, which is no time: 平成22年版, 2010年度予算. */
export const namesBehindYears: readonly string[] = [
  "版",
  "法律",
  "政令",
  "省令",
  "条約",
  "告示",
  "(?:当初|補正|本)?予算",
  "概算要求",
  "税制改正",
];
