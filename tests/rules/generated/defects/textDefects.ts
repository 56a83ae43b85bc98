import type { MeasureField } from "../../../../src/domain/measure/MeasureRow";
import { eraYear } from "../soundTexts";
import {
  inPoint,
  inText,
  insertedAt,
  replacedAt,
  whole,
  withPoint,
  type Bed,
  type Change,
  type Defect,
} from "./Defect";

const prose: readonly MeasureField[] = ["name", "progress"];

const invisible = [
  "\u200B",
  "\u00AD",
  "\uFEFF",
  "\u2060",
  "\u200E",
  "\u202C",
  "\u200D",
  "\u3164",
  "\u00A0",
  "\u2009",
];
/** Not within 一式, which is parted from サーバ by it alone. */
const betweenKanji = /(?!一)[一-鿿](?=[一-鿿])/gu;

const inserted =
  (pattern: RegExp, pieces: readonly string[]) =>
  (text: string, { random }: Bed) => {
    const changed = insertedAt(text, pattern, random.pick(pieces), random);
    return changed === undefined ? undefined : { text: changed, suggestion: text };
  };

/** Latin letters and what passes for them. */
const latinTwins: Readonly<Record<string, string>> = {
  A: "\u0410",
  B: "\u0412",
  C: "\u0421",
  E: "\u0415",
  H: "\u041D",
  I: "\u0406",
  O: "\u039F",
  P: "\u0420",
  S: "\u0405",
  T: "\u03A4",
  a: "\u0430",
  e: "\u0435",
  o: "\u03BF",
  p: "\u0440",
  i: "\u0456",
};
const latinTerms = [
  "JPCERT/CC",
  "SPAM",
  "Botnet",
  "OECD",
  "ASEAN",
  "ISO/IEC",
  "e-Gov",
  "OS",
  "PC",
  "AI",
  "PDCAサイクル",
  "IP化",
  "GSOC",
  "API",
  "CEPTOAR",
  "Web会議",
  "Open Data",
  "SNS",
  "IoT機器",
  "ICT",
];
const katakanaSlips: readonly (readonly [wrong: string, right: string])[] = [
  ["マ二ュアル", "マニュアル"],
  ["コミュ二ティ", "コミュニティ"],
  ["卜ラブル", "トラブル"],
  ["口ードマップ", "ロードマップ"],
  ["力メラ", "カメラ"],
  ["プロ卜コル", "プロトコル"],
  ["マイナンバ一", "マイナンバー"],
  ["工ネルギー", "エネルギー"],
  ["プ口グラム", "プログラム"],
  ["ハ一ドウェア", "ハードウェア"],
  ["ホームぺージ", "ホームページ"],
  ["データべース", "データベース"],
  ["ワ一クショップ", "ワークショップ"],
  ["タスクフォ一ス", "タスクフォース"],
  ["フレ一ムワ一ク", "フレームワーク"],
  ["セキュリティポリシ一", "セキュリティポリシー"],
  ["サプライチェ一ン", "サプライチェーン"],
  ["プラッ卜フォーム", "プラットフォーム"],
  ["リテラシ一", "リテラシー"],
  ["アプリケ一ション", "アプリケーション"],
  ["デジ夕ル", "デジタル"],
  ["アカウン卜", "アカウント"],
  ["八ードディスク", "ハードディスク"],
  ["才ンライン", "オンライン"],
  ["イン夕ーネット", "インターネット"],
  ["サイバ一攻撃", "サイバー攻撃"],
  ["サ一バ", "サーバ"],
  ["デー夕", "データ"],
  ["モ二タリング", "モニタリング"],
  ["インシデン卜", "インシデント"],
  ["口グの保存", "ログの保存"],
  ["ネットワ一ク", "ネットワーク"],
  ["センタ―", "センター"],
  ["メ一ル", "メール"],
  ["クラウドサ一ビス", "クラウドサービス"],
  ["べンダー", "ベンダー"],
  ["ル一ル", "ルール"],
];

const lookalikes: readonly ((random: Bed["random"]) => readonly [string, string] | undefined)[] = [
  (random) => {
    const term = random.pick(latinTerms);
    const wrong = replacedAt(term, /[ABCEHIOPSTaeopi]/gu, (letter) => latinTwins[letter] ?? letter, random);
    return wrong === undefined ? undefined : [wrong, term];
  },
  (random) => random.pick(katakanaSlips),
];

const wideOf = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
const mixedTerms = [
  "NISC",
  "JPCERT",
  "10000",
  "URL",
  "Android",
  "FAQ",
  "Web",
  "SOC",
  "PDCA",
  "VPN",
  "2010",
  "2025",
  "Cloud",
  "ISMS",
  "1200",
];

const halfKana: readonly (readonly [string, string])[] = [
  ["ﾍﾞﾝﾀﾞｰ", "ベンダー"],
  ["ｸﾗｳﾄﾞ", "クラウド"],
  ["ｶﾞｲﾄﾞﾗｲﾝ(案)", "ガイドライン(案)"],
  ["ｾｷｭﾘﾃｨ", "セキュリティ"],
  ["ﾜｰｷﾝｸﾞ･ｸﾞﾙｰﾌﾟ", "ワーキング・グループ"],
  ["ﾃﾞｼﾞﾀﾙ化", "デジタル化"],
  ["ｻｲﾊﾞｰ攻撃", "サイバー攻撃"],
  ["ﾈｯﾄﾜｰｸ", "ネットワーク"],
  ["ｾｷｭﾘﾃｨ･ｷｬﾝﾌﾟ", "セキュリティ・キャンプ"],
  ["ｳｪﾌﾞ", "ウェブ"],
  ["ﾊﾟｿｺﾝ", "パソコン"],
];

/** A term of a sentence of its own: written wrong in the text, right in the suggestion. */
const inTerm = (
  rule: Defect["rule"],
  terms: (bed: Bed) => readonly [wrong: string, right: string] | undefined,
): Defect =>
  inText(rule, ["progress"], (text, bed): Change | undefined => {
    const pair = terms(bed);
    if (!pair) return undefined;
    const sentence = bed.random.pick(["に関する調査を行った。", "の利用を進めた。", "について説明した。"]);
    const before = bed.random.pick(["", "また、", "昨年度から"]);
    const [wrong, right] = pair.map((term) => withPoint(text, before + term + sentence));
    return { text: wrong ?? "", suggestion: right ?? null };
  });

const placeholders = [
  "※要修正",
  "＜調整中＞",
  "〔確認中〕",
  "■■を公表した。",
  "□□市において試行した。",
  "手引きを公表した。（Ｐ）",
  "手引きを公表した。[P]",
  "xx月xx日に会議を開いた。",
  "ＸＸ月ＸＸ日に会議を開いた。",
  "令和○年○月に公表した。",
  "平成xx年に始めた。",
  "20○○年に始めた。",
  "２０ＸＸ年度に始める。",
  "第●回の会議を開いた。",
  "◆◆社と協力した。",
  "参加者は約○万人であった。",
  "普及率は○％であった。",
  "担当者は●人である。",
  "（内容は要確認）",
  "（数字は確認中）",
  "○○（調整中）を公表した。",
  "【要確認】数を直す。",
  "現在、調整中。",
  "●●を公表した。",
  "○○省と協力して手引きを作った。",
  "◯月◯日に会議を開いた。",
  "2025年●月に公表した。",
  "参加者はＸＸ名であった。",
  "20XX年度に始める。",
  "手引きを公表した。【Ｐ】",
  "第○回の会議を開いた。",
  "××省の協力を得た。",
  "普及率はXX.X％であった。",
  "参加者は120名（要確認）であった。",
  "（確認中）",
  "△△研究所と協力した。",
  "令和　年　月に会議を開いた。",
  "〇〇県において説明した。",
  "平成●年度の計画を改めた。",
];
const wholePlaceholders = [
  "未記入",
  "後日追記",
  "内容は追って記載",
  "？？？",
  "＿＿＿＿",
  "（調整中）",
  "・調整中",
  "現在確認中です。",
  "○○",
  "XXX",
  "【Ｐ】",
  "記入予定",
  "仮置き",
  "調整中",
  "要確認",
  "●●",
  "（記入中）",
  "追って記入",
  "TBD",
  "－",
  "特になし",
  "後日回答",
  "【調整中】",
];

const impossible: readonly ((year: number) => string)[] = [
  (year) => `${year}年11月31日`,
  () => "令和７年２月29日",
  (year) => `${eraYear(year)}年０月`,
  () => "24時01分",
  () => "13月上旬",
  () => "H22.2.30",
  () => "平成０年",
  () => "12月32日",
  () => "23時60分",
  (year) => `${year}年度13月`,
  (year) => `${year}年13月`,
  (year) => `${year}年２月30日`,
  () => "４月31日",
  () => "９月31日",
  (year) => `${eraYear(year)}年６月31日`,
  () => "令和元年４月１日",
  () => "平成元年１月７日",
  () => "昭和65年",
  (year) => `${year}/2/30`,
  () => "2011年３月31日（金）",
  () => "25時30分",
  () => "10時75分",
];

const repeated = [
  "指針及び及び手引きを改めた。",
  "国のの取組を調べた。",
  "（案）をを公表した。",
  "関係者とと会議を開いた。",
  "状況に対して対して説明した。",
  "公表した，、その後も続けた。",
  "会議を開いた。。",
  "会議を、、開いた。",
  "会議を開いた、。",
  "会議をを開いた。",
  "課題がが生じた。",
  "案のの検討をした。",
  "会議にに参加した。",
  "手引きについてについて検討した。",
  "警察とと連携した。",
  "状況を把握するととともに公表した。",
  "会議を開いたた。",
  "窓口でで受け付けた。",
  "資料に基づき、、進めた。",
];
const unbalanced = [
  "（（別紙）を配った。",
  "案））を配った。",
  "［別紙を配った。",
  "別紙〕を配った。",
  "《手引き」を配った。",
  "手引き〉を配った。",
  "「「案」を配った。",
  "訓練を実施（９月９日した。",
  "訓練を実施９月９日）した。",
  "「手引きを作った。",
  "手引き」を作った。",
  "『手引き」を作った。",
  "手引き（第２版を作り、配った。",
  "【新規・手引きを作った。",
  "手引き（「案」を作った。",
];
const cutOff = [
  "手引きの内容を",
  "関係府省庁、",
  "検討会（",
  "状況の把握、又は",
  "説明会，",
  "会議を開き、",
  "手引きの作成及び",
  "会議を開いた（",
  "手引きの作成並びに",
  "関係者と「",
  "調査を行い、公表又は",
];
const lost = [
  "①②③の後に⓪を付けた。",
  "“引用„とした。",
  "🄫表示を改めた。",
  "塚󠄀の字を用いた。",
  "ﬁle形式とした。",
  "髙﨑と㐂の字を用いた。",
  "CISO¹の会合を開いた。",
  "𠮷田氏を委員に迎えた。",
  "✔済みとした。",
  "caféの例を示した。",
  "⻑官の会議を開いた。",
  "㋿七年の記録を残した。",
];
const errors = [
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  " #REF! ",
  "#REF!",
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
];
const formulas = [
  "=",
  "+81の番号",
  "@担当",
  "-10％の減少",
  "=①",
  "+",
  "=1+1",
  "+A1",
  "@参照",
  "-実施した",
  '=HYPERLINK("http://example.invalid","詳細")',
  "=九月に終えた。",
  "--公表",
];

const bullets = ["\uF0B7", "\uF0A7", "\uF0D8", "\uF06C", "\uF075"];

export const textDefects: readonly Defect[] = [
  inText("text.invisible", prose, inserted(betweenKanji, invisible)),
  inText(
    "text.invisible",
    ["ministries", "deadline"],
    inserted(/[省庁度年房](?!\n)/gu, invisible.slice(0, 6)),
  ),
  inText("text.private-use", ["progress"], (text, { random }) =>
    text.startsWith("・")
      ? { text: text.replaceAll("・", random.pick(bullets)), suggestion: text }
      : undefined,
  ),
  inText("text.private-use", ["progress"], (text, { random }) => ({
    text: withPoint(text, `渡${random.pick(["\uE757", "\uE000", "\uF8F0"])}氏が述べた。`),
    suggestion: null,
  })),
  inTerm("text.lookalike-script", ({ random }) => random.pick(lookalikes)(random)),
  inTerm("text.mixed-width", ({ random }) => {
    const term = random.pick(mixedTerms);
    const at = random.between(0, term.length - 1);
    return [term.slice(0, at) + wideOf(term.charAt(at)) + term.slice(at + 1), term];
  }),
  inTerm("text.halfwidth-katakana", ({ random }) => random.pick(halfKana)),
  inPoint("text.placeholder", placeholders),
  whole("text.placeholder", ["progress"], () => wholePlaceholders.map((text) => [text, null])),
  inText("text.impossible-date", ["progress"], (text, { random, document: { fiscalYear } }) => ({
    text: withPoint(text, `${random.pick(impossible)(fiscalYear)}に復旧した。`),
    suggestion: null,
  })),
  inPoint("text.repeated-punctuation", repeated),
  inPoint("text.unbalanced-brackets", unbalanced),
  inPoint("text.cut-off", cutOff),
  inPoint("text.not-in-cp932", lost),
  whole("cell.error-value", ["name", "status", "progress", "note", "ministries"], () =>
    errors.map((text) => [text, null]),
  ),
  whole("cell.formula-like", ["progress", "note"], () => formulas.map((text) => [text, null])),
];
