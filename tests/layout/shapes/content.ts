import type { HeadingField } from "../../../src/domain/measure/MeasureRow";
import { labelLetters } from "../../../src/domain/label/labelLetters";
import type { Dice } from "./Dice";
import type { Values } from "./WrittenSheet";

/** Names are a subject and what is done with it; all that is written here is made up. */
const subjects = [
  "暗号",
  "道路台帳",
  "防災無線",
  "国の特別会計",
  "統計の合計方法",
  "重要インフラ",
  "「あんしん相談」",
  "（仮称）連携会議",
  "データ一覧",
  "IT人材",
  "ＡＩ利用指針",
  "2025年度予算",
  "港の見張り",
  "一般利用者の意識",
  "図書館の端末",
  "電子申請",
  "観測所",
  "地域の窓口",
  "計画の手引き",
  "状況の把握方法",
  "担当者名簿",
  "Web受付",
  "学校の教材",
  "中小企業の備え",
  "研究基盤",
  "国際会議",
  "海岸の標識",
  "通信網",
  "病院の記録",
  "年度末報告",
  "区分の基準",
  "進捗管理の道具",
];
const acts = [
  "の整備",
  "の推進",
  "の強化",
  "に関する訓練の実施",
  "の点検",
  "の見直し",
  "に係る調査及び公表",
  "の普及・啓発",
  "の設計",
  "の在り方の検討",
  "の試行",
  "への支援",
  "の共有等",
  "の改善",
];
const NAMES = subjects.length * acts.length;
/** Has no factor in common with the number of names, so that no name comes twice. */
const STRIDE = 45;

export const ministryTexts = [
  "内閣官房",
  "総務省",
  "法務省",
  "警察庁",
  "経済産業省",
  "内閣官房及び全府省庁",
  "総務省、法務省及び経済産業省",
  "内閣府及び内閣官房",
  "デジタル庁",
  "関係府省庁",
];
export const statusMarks = ["○", "◎", "△", "×"];
const progresses = [
  "・会議を三回開いた。\n・報告書をまとめ、公表した。",
  "・検討を進めている。",
  "・一覧を作り、関係する府省庁に配った。今後、使われ方を調べる。",
  "手引きを改め、2025年９月に公表した。",
  "・訓練を実施（10月３日）したほか、その結果を踏まえて手順の見直しを行った。\n※詳細は別紙。",
  "・研修を12回実施。",
  "既に実施し、運用している。",
];
const deadlines = ["2025年度末", "令和８年３月", "継続実施", "秋頃", "2026年度末まで"];
const mainMarks = ["○", "〇", "●", "レ", "✓", "1", "有", "該当"];
const notes = ["別紙参照", "次回に報告", "新規", "法改正を伴う。"];

/** 見出しの文, without a mark. */
export const topics = [
  "暮らしの備え",
  "学びの場",
  "海と港",
  "町の道具",
  "官民の連携",
  "働き方",
  "災害への備え等",
  "情報の共有体制の強化",
  "国際協力",
  "人づくり",
  "研究と開発",
  "その他",
];

/** Values, or sometimes nothing. */
const orBlank = (dice: Dice, items: readonly string[]): string => (dice.rarely(9) ? "" : dice.pick(items));

/** 施策の名: so many of them, no two alike. */
export function names(dice: Dice, count: number): string[] {
  const first = dice.between(0, NAMES - 1);
  return Array.from({ length: count }, (_, index) => {
    const number = (first + index * STRIDE) % NAMES;
    return `${subjects[number % subjects.length]}${acts[Math.floor(number / subjects.length)]}`;
  });
}

/** How the letters of the labels are written in one sheet. */
const labelForms: readonly ((letter: string) => string)[] = [
  (letter) => `${letter}）`,
  (letter) => `（${letter}）`,
  (letter) => `(${letter})`,
  (letter) => `${letter})`,
];
export const letterAt = (index: number): string => labelLetters.charAt(index % labelLetters.length);
export const labelForm = (dice: Dice): ((letter: string) => string) => dice.pick(labelForms);

const idForms: readonly ((number: number) => string)[] = [
  (number) => String(number).padStart(3, "0"),
  (number) => String(number),
  (number) => `A-${number}`,
];

/** 施策: so many measures, numbered and lettered one after the other. */
export function measures(dice: Dice, count: number): Values[] {
  const label = labelForm(dice);
  const id = dice.pick(idForms);
  const mark = dice.pick(mainMarks);
  return names(dice, count).map((name, index) => ({
    id: id(index + 1),
    label: label(letterAt(index)),
    name,
    ...answer(dice),
    ministries: dice.pick(ministryTexts),
    deadline: orBlank(dice, deadlines),
    main: dice.rarely(3) ? mark : "",
  }));
}

/** 回答: what a ministry fills in. */
export const answer = (dice: Dice): Values => ({
  status: orBlank(dice, statusMarks),
  progress: orBlank(dice, progresses),
  note: dice.chance() ? "" : dice.pick(notes),
});

/** A progress that says something. */
export const someProgress = (dice: Dice): string => dice.pick(progresses);
export const someDeadline = (dice: Dice): string => dice.pick(deadlines);

const fullWidth = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const circled = (number: number): string => String.fromCharCode("①".charCodeAt(0) + number - 1);
const roman = (number: number): string => String.fromCharCode("Ⅰ".charCodeAt(0) + number - 1);

/** 見出しの印: how a level is marked, by its number. */
export type HeadingMarks = Readonly<Record<HeadingField, (topic: string, number: number) => string>>;

export const marksOf2010: HeadingMarks = {
  chapter: (topic, number) => `${fullWidth(number)}　${topic}`,
  section: (topic, number) => `（${fullWidth(number)}）${topic}`,
  item: (topic, number) => `${circled(number)}　${topic}`,
  group: (topic) => `・${topic}`,
  subgroup: (topic, number) => `${roman(number)}　${topic}`,
};

export const marksOf2013: HeadingMarks = {
  chapter: (topic, number) => `${number} ${topic}`,
  section: (topic, number) => `${circled(number)} ${topic}`,
  item: (topic, number) => `${number}) ${topic}`,
  group: (topic) => `【 ${topic} 】`,
  subgroup: (topic) => topic,
};
