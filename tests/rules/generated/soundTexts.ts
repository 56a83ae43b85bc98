import type { SeededRandom } from "./SeededRandom";

/** 書き方: what a document's texts are written about. */
export interface TextContext {
  readonly fiscalYear: number;
  readonly asOf: string;
  readonly random: SeededRandom;
}

const wide = (number: number): string =>
  number < 10 ? String.fromCharCode("０".charCodeAt(0) + number) : String(number);

/** 平成22, 令和７. No generated year lies between the two. */
export const eraYear = (year: number): string =>
  year < 2019 ? `平成${wide(year - 1988)}` : `令和${wide(year - 2018)}`;

const kanjiDigits = "〇一二三四五六七八九";
const kanjiYear = (year: number): string =>
  [...String(year)].map((digit) => kanjiDigits[Number(digit)]).join("");

/** Months of the fiscal year that are over. */
function pastMonth({ fiscalYear, asOf, random }: TextContext): { year: number; month: number } {
  const count = asOf.startsWith(`${fiscalYear}-`) ? 5 : 11;
  const index = random.between(0, count);
  return { year: fiscalYear + (index > 8 ? 1 : 0), month: ((index + 3) % 12) + 1 };
}

const weekdayOf = (year: number, month: number, day: number): string =>
  "日月火水木金土".charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());

/** 日付 as the ministries write it, of a day that was. */
export function someDate(context: TextContext): string {
  const { year, month } = pastMonth(context);
  const day = context.random.between(1, 28);
  return context.random.pick([
    `${year}年${wide(month)}月${wide(day)}日`,
    `${year}年${month}月${day}日（${weekdayOf(year, month, day)}）`,
    `${wide(month)}月${wide(day)}日`,
    `${eraYear(year)}年${wide(month)}月${wide(day)}日`,
    `${eraYear(year)}年（${year}年）${wide(month)}月`,
    `${year}年${wide(month)}月`,
    `同年${wide(month)}月`,
    `${wide(month)}月末`,
    `${year}/${month}/${day}`,
    `${kanjiYear(year)}年`,
    `${eraYear(context.fiscalYear)}年度（${context.fiscalYear + 1}年３月まで）`,
  ]);
}

const meetings = [
  "連絡会議",
  "有識者会合",
  "検討会（第２回）",
  "「情報共有ワーキンググループ」",
  "関係省庁課長級会議",
  "第３回推進協議会",
  "日米政策対話",
  "NISC主催の分科会",
];
const papers = [
  "手引き（第２版）",
  "「対策指針（案）」",
  "報告書",
  "チェックリスト",
  "英語版の冊子",
  "FAQ",
  "事例集『現場の工夫』",
  "Webサイト用の教材",
  "A/Bテストの結果",
  "調査票",
];
const partners = [
  "都道府県警察",
  "IPA及びJPCERT/CC",
  "業界団体等",
  "関係府省庁",
  "ISP事業者",
  "大学・研究機関",
  "各国の関係機関",
  "㈱見本総合研究所",
];
const sentences: readonly ((context: TextContext) => string)[] = [
  (c) => `${someDate(c)}に${c.random.pick(meetings)}を開催し、${c.random.pick(papers)}を取りまとめた。`,
  (c) => `${c.random.pick(partners)}と連携し、${c.random.pick(papers)}の案について意見交換を行った。`,
  (c) => `${c.random.pick(papers)}を${someDate(c)}に公表するとともに、${c.random.pick(partners)}に周知した。`,
  (c) =>
    `研修を${c.random.between(2, 48)}回行い、延べ${c.random.between(1, 80)},${c.random.between(100, 999)}人が受講した。`,
  (c) => `${c.random.pick(partners)}から寄せられた相談${c.random.between(100, 999)}件に対応した。`,
  (c) =>
    `${c.random.pick(meetings)}の議論を踏まえ、制度の見直しに向けた論点を整理した（詳細は別紙のとおり）。`,
  (c) => `引き続き、${c.random.pick(partners)}との情報共有に努めている。`,
  (c) => `${someDate(c)}から運用を始め、利用者の意見を聞いている。`,
  (c) =>
    `調査の結果、回答のあった${c.random.between(11, 99)}団体のうち${c.random.between(10, 99)}.${c.random.between(0, 9)}％が対策済みとしている。`,
  (c) => `${c.random.pick(papers)}の作成に当たっては、${c.random.pick(meetings)}において検討を進めた。`,
  (c) =>
    `予算額は${c.random.between(1, 9)}億${c.random.between(1, 9)},000万円であり、${c.random.pick(partners)}に委託した。`,
  (c) => `${c.random.pick(meetings)}に参加し、我が国の取組を紹介したほか、今後の進め方について合意を得た。`,
  () => "システムの更改に併せ、設定の点検を順次行っている。",
  () => "日々の運用の中で得られた知見を、次年度の計画に反映することとした。",
];
const listMarks: readonly ((index: number) => string)[] = [
  () => "・",
  () => "・",
  () => "○",
  () => "- ",
  (index) => `${String.fromCharCode("①".charCodeAt(0) + index)}`,
  (index) => `（${wide(index + 1)}）`,
  (index) => `${wide(index + 1)}）`,
  (index) => `${wide(index + 1)}．`,
];

/** 進捗状況: some points one below the other, of which one may be given. */
export function someProgress(context: TextContext, given: readonly string[] = []): string {
  const { random } = context;
  const count = random.chance(0.15) ? random.between(4, 7) : random.between(1, 3);
  const mark = random.pick(listMarks);
  const own = Array.from({ length: count }, () => random.pick(sentences)(context));
  return random
    .shuffled([...own, ...given])
    .map((sentence, index) => mark(index) + sentence)
    .join("\n");
}

/** A sentence by itself. */
export const someSentence = (context: TextContext): string => context.random.pick(sentences)(context);

/** 期限 that are not over at the end of the fiscal year. */
export const openDeadlines: readonly ((year: number) => string)[] = [
  (year) => `${year}年度末`,
  (year) => `${eraYear(year)}年度末まで`,
  (year) => `${year}年度中`,
  (year) => `${year + 1}年３月`,
  (year) => `${eraYear(year + 1)}年３月末`,
  () => "継続実施",
  () => "随時",
  () => "毎年度",
  (year) => `${eraYear(year + 1)}年度末までに結論を得て、以後継続実施`,
  (year) => `${year + 2}年夏を目途`,
  () => "翌年度を目途",
  (year) => `${year}～${year + 2}年度`,
  (year) => `${year}年度から${year + 2}年度まで`,
  (year) => `${kanjiYear(year)}年度末`,
  (year) => `${year + 1}年３月31日`,
  (year) => `${eraYear(year)}年度（${year + 1}年３月）`,
  (year) => `${eraYear(year)}（${year}）年度`,
  () => "法案成立後速やかに",
  () => "可能な限り早期に",
];
/** 期限 that are over by then: sound only where the measure is done. */
export const pastDeadlines: readonly ((year: number) => string)[] = [
  (year) => `${year}年８月`,
  (year) => `${year - 1}年度末`,
  (year) => `${eraYear(year)}年６月末`,
  (year) => `${year}年７月15日`,
  (year) => `${eraYear(year - 1)}年度中`,
];
