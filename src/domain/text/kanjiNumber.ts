const digits = "〇一二三四五六七八九";
const numberBeforeUnit = /(?:[〇一二三四五六七八九]{4}|[一二三四五六七八九十]{1,3})(?=年|月|日)/gu;

/** 漢数字 up to 99, or digit by digit: 二十二 → 22, 二〇一〇 → 2010. */
function valueOf(kanji: string): number {
  const [tens, ones = ""] = kanji.split("十");
  if (tens === undefined || !kanji.includes("十"))
    return Number([...kanji].map((each) => digits.indexOf(each)).join(""));
  return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones));
}

/** The text with the kanji numbers of its dates in figures: 平成二十二年三月 → 平成22年3月. */
export const withFigures = (text: string): string =>
  text.replace(numberBeforeUnit, (kanji) => String(valueOf(kanji)));
