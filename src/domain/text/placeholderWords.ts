/**
 * 仮の記入: what writers put where the real words are still to come. Data: patterns over a line in one width (NFKC).
 *
 * `isSure` is false where the same may have been meant: such a place is only to be looked at.
 */
export interface PlaceholderPattern {
  readonly pattern: RegExp;
  readonly isSure: boolean;
  /** The sign has another use in a sentence that holds this. */
  readonly unless?: RegExp;
  /** Or in a text that holds this anywhere. */
  readonly unlessBeside?: RegExp;
}

const CIRCLE = "[○〇◯●]";
/** 〇 is also the figure 0: 〇件 says that there was none. */
const NO_FIGURE = "[○◯●]";
/** 二〇〇五年, 一〇〇件, whichever circle the writer took for the figure. */
const NO_NUMERAL_BEFORE = `(?<![一二三四五六七八九十百千]|${CIRCLE})`;
const NO_NUMERAL_AFTER = "(?![一二三四五六七八九])";
const NO_LATIN_BEFORE = "(?<![A-Za-z0-9.\\-_/&+])";
const NO_LATIN_AFTER = "(?![A-Za-z0-9\\-_/&+]|\\.[A-Za-z])";
/** Inside a sentence: at its start the circle is a bullet (○月例会議, ○人材). */
const INSIDE = "(?<=[ぁ-んァ-ヺ一-鿿0-9])(?<![一二三四五六七八九十百千])";
const ERA = "(?:平成|令和|昭和|西暦)";

/** 概要更新 and 必要調整額 are words of their own; 担当課要確認 is two. */
const TO_DO = "(?:(?<![一-鿿])|(?<=[途課室係省庁者]))要(?:確認|調整|修正|追記|記入|精査|更新|差替え?)";
const WAITING = "(?:調整|確認|精査|照会)中";

/**
 * A line of nothing else. 関係機関と調整中 reports what is being done; a line that says 調整中 and no more tells that
 * its text is. 検討中 by itself is a report, if a short one.
 */
export const aloneInLine = new RegExp(
  "^(?:(?:現在|目下|鋭意|※)、?)?(?:" +
    [
      WAITING,
      TO_DO,
      "(?:記入|入力|執筆)中",
      "未(?:記入|入力)",
      "(?:(?:内容|詳細|数字|実績)は、?)?(?:追って|後日|別途|後で|あとで)(?:、)?(?:記入|記載|入力|追記|回答|提出)",
      "(?:記入|記載|入力|追記)予定",
      "仮(?:置き|入力|記入)?",
      "ダミー|ペンディング|pending|dummy",
      "p|x+|[?？]+|_+",
      ".{0,20}(?:記入|記載|入力)(?:して下さい|してください|願います|のこと)",
    ].join("|") +
    ")(?:です|予定|します|いたします|する)?$",
  "iu",
);

/** What every such line holds, in whatever width or shape: most texts do not. */
export const lonely =
  /[中要未記入回提予仮ミンﾐﾝdpxDPXｄｐｘＤＰＸ?？_＿\u01C4-\u01F3\u02E3\u1D30-\u1D56\u2047-\u24E7\u2F0A\u3197-\u33DA\uFE16-\uFE56\u{1CCD9}-\u{1F22D}]/u;

/** Longer lines say something of their own. */
export const LONGEST_ALONE = 40;

/** 未定. In a deadline it is a time that cannot be read, which is told of that column anyway. */
export const undecided = /^(?:tbd|tbc|t\.b\.d\.)$/iu;

/** ○○ stands for any name at all where the sentence tells of an example or of those who misuse a name. */
const anyName =
  /例えば|たとえば|\(例|例[:：)]|を(?:かたる|かたっ|騙る|騙っ|名乗る|名乗っ|装う|装っ)|なりすま|といった|のような|件名/u;

const sure = (pattern: string | RegExp): PlaceholderPattern => ({
  pattern: everywhere(pattern),
  isSure: true,
});
const perhaps = (pattern: string): PlaceholderPattern => ({ pattern: everywhere(pattern), isSure: false });
const everywhere = (pattern: string | RegExp): RegExp => new RegExp(pattern, "gu");

const OPEN = "[【［\\[〔《<]";
const CLOSE = "[】］\\]〕》>]";
const COUNTED = "(?:[百千万億]?(?:回|件|名|人|社|台|か所|箇所|ヵ所|カ所|円|%))";

/**
 * ○○ stands for a word: before, behind or in front of what names are made with (○○省). In the middle of a word
 * (利○○用) it is a slip of another kind.
 */
const CIRCLES_APART = [
  `(?<![一-鿿○〇◯●])${CIRCLE}{2,}`,
  `${CIRCLE}{2,}(?![一-鿿○〇◯●])`,
  `${CIRCLE}{2,}(?=[省庁府県都道市区町村社課室局部係者年月日回名等様氏版])`,
];

/** 名前や数の代わりの印. */
const signs: readonly PlaceholderPattern[] = [
  sure(`${NO_NUMERAL_BEFORE}(?:${CIRCLES_APART.join("|")})${NO_NUMERAL_AFTER}`),
  // As decoration they stand before a heading: ■■概要.
  sure(/[■◆]{2,}(?=[をがはのとに社省庁府県市区町村])/u),
  sure(/(?:[×✕]{2,}|[△▲]{2,}|[□◇]{2,})(?=[一-鿿ァ-ヺを])/u),
  sure(`${NO_LATIN_BEFORE}X{2,}${NO_LATIN_AFTER}`),
  sure(`${NO_LATIN_BEFORE}X+\\.X+(?![A-Za-z0-9])`),
  sure(`${NO_LATIN_BEFORE}x{2,}(?=[年月日件回名人社省庁県市局課円%])`),
  perhaps(`${INSIDE}${NO_FIGURE}${COUNTED}(?=[^一-鿿ァ-ヺ]|$|開催|実施|程度|以上|参加|余)`),
].map((each) => ({ ...each, unless: anyName }));

/** 日付の代わりの印. */
const dates: readonly PlaceholderPattern[] = [
  sure(/(?<!\d)(?:19|20)(?:X{2}|x{2}|[○〇◯●]{2}|[×✕]{2})(?=年)/u),
  sure(/(?<![一二三四五六七八九十])[○〇◯●×]月[○〇◯●×]日/u),
  sure(/(?<=[0-9元○〇◯●]年度?)[○〇◯●×]月/u),
  sure(`${ERA}[○〇◯●×]+年度?`),
  sure(/(?:平成|令和|昭和)\s*年(?:度|\s*月)/u),
  sure(/第[○◯●×]+[回号条次期版章節]/u),
  sure(`${INSIDE}${NO_FIGURE}月(?=末|初|頃|上旬|中旬|下旬|以降|まで|から|に)`),
];

/** 書き手の覚え. （P）（D）（C）（A） is no such note. */
const notes: readonly PlaceholderPattern[] = [
  { ...sure(`${OPEN}P${CLOSE}`), unlessBeside: new RegExp(`${OPEN}[DCA]${CLOSE}`, "u") },
  sure(`${OPEN}(?:[^】］\\]〕》>]{0,20}${TO_DO}|${WAITING}|仮置き|TBD)${CLOSE}`),
  sure(`\\((?:[^()]{0,20}${TO_DO}|仮(?:置き|入力|記入))\\)`),
  sure("^\\(P\\)[。.]?$"),
  perhaps(`\\((?:[^()]{0,10}[はも])?${WAITING}\\)`),
  sure(`^※?${TO_DO}[:：]|${TO_DO}[。.]?$`),
];

export const placeholderPatterns: readonly PlaceholderPattern[] = [...signs, ...dates, ...notes];

/** What every text that one of these finds something in holds, in whatever width: nearly no text does. */
export const suspicious =
  /[○〇◯●×✕△▲□◇■◆XＸ]|[xｘ]{2}|要[確調修追記精更差]|[調確精照][整認査会]中|仮[置入記]|[【［[〔《＜<（(][PＰ]|TBD|ＴＢＤ|(?:平成|令和|昭和)[\s年]/u;
