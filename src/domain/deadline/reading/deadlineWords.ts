import { stripInvisible } from "../../text/invisibleCharacters";
import { withFigures } from "../../text/kanjiNumber";
import { ERA } from "../words/yearWords";

/** Stands where a numbering or a space between two numbers stood: 2010/12/1 2011/3/31 are two dates. */
const PARTING = ";";

type Step = (text: string) => string;
const replacing =
  (pattern: RegExp, by: string): Step =>
  (text) =>
    text.replace(pattern, by);

/** 丸数字など: NFKC would make of ①３月 the thirteenth month. */
const circledNumbers =
  /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3251-\u325F\u3280-\u3289\u32B1-\u32BF]/gu;
/** 脚注の番号: behind a word, and no part of what it says. */
const footnoteMarks = /[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/gu;
/** １．, (1), 2): at the head of a line, or anywhere if no bracket is open. */
const numbersAtHead =
  /^\s*(?:\d{1,2}\)|\d{1,2}、(?!\d{1,2}(?:\D|$))|\d{1,2}\.(?!\d)|[1-9]\.(?=\d{1,2}月|\d{2,4}年|\d{4}\D))/gmu;
const numbersInBrackets = /(?<![\d元])\(\d{1,2}\)(?!年)/gu;
const numbersBeforeBracket = /(?<!\([^()]{0,20}|[\dA-Za-z])\d{1,2}\)/gu;

/** 均等割り付け: digits spaced like the letters around them belong together, others are two numbers. */
const spacedDigits = /(?<=(?:^|\s)\d)[^\S\n]+(?=\d(?:\s|$))/gu;
const spaceBetweenNumbers = new RegExp(`(?<=\\d)\\s+(?=\\d|${ERA}|['’‘]\\d)`, "gu");

const waves = /[\u301C\u223C]/gu;
const dashes = /[\u2010-\u2015\u2212\u2500\uFE63]/gu;
/** ４月ー６月: the mark of a long vowel, typed for a dash. */
const vowelMarkAsDash = /(?<=[\d年度月日期旬末])ー/gu;

/** 二○一○年 is written with any round mark. */
const roundZero = /(?<=[〇一二三四五六七八九十])[○◯]|[○◯](?=[〇一二三四五六七八九])/gu;
const KANJI = "[〇一二三四五六七八九十]{1,4}";
/** 平成二十二～二十四年度: a kanji number whose unit is written later. */
const kanjiBeforeLink = new RegExp(`${KANJI}(?=[~・、-](?:${KANJI}[~・、-]){0,12}${KANJI}[年月日])`, "gu");
const withKanjiFigures: Step = (text) =>
  withFigures(text.replace(kanjiBeforeLink, (kanji) => withFigures(`${kanji}年`).slice(0, -1)));

/** What can be read twice: a mark before 年度 on several lines is a bullet, on one alone it stands for a number. */
const bullets = /^\s*[○●◯◎](?=\s*年[度内末央])/gmu;
const withoutBullets: Step = (text) =>
  (text.match(bullets) ?? []).length > 1 ? text.replace(bullets, "") : text;

const steps: readonly Step[] = [
  stripInvisible,
  replacing(circledNumbers, PARTING),
  replacing(footnoteMarks, ""),
  (text) => text.normalize("NFKC"),
  replacing(waves, "~"),
  replacing(dashes, "-"),
  replacing(vowelMarkAsDash, "-"),
  withoutBullets,
  replacing(numbersAtHead, PARTING),
  replacing(numbersInBrackets, PARTING),
  replacing(numbersBeforeBracket, PARTING),
  replacing(spacedDigits, ""),
  replacing(spaceBetweenNumbers, PARTING),
  replacing(/\s/gu, ""),
  replacing(roundZero, "〇"),
  withKanjiFigures,
];

/** 期限欄の言葉: the text in one width, without spaces and numbering, its kanji numbers in figures. */
export const deadlineWords = (text: string): string => steps.reduce((words, step) => step(words), text);
