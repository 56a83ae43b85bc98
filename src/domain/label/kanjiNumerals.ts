const numerals = "一二三四五六七八九十";
const opening = /^[\s（(〔[]*([一二三四五六七八九十])/u;

/** 漢数字の項番: which of a column's labels, from top to bottom, are numbered 一 二 三, and no look-alikes of ニ or ミ. */
export function numberedInKanji(labels: readonly string[]): boolean[] {
  const values = labels.map((label) => numerals.indexOf(opening.exec(label)?.[1] ?? " "));
  // Sub-items of one number stand one below the other.
  const series = values.filter((value, at) => value !== values[at - 1]);
  let place = -1;
  return values.map((value, at) => {
    if (value !== values[at - 1]) place++;
    return value >= 0 && (series[place - 1] === value - 1 || series[place + 1] === value + 1);
  });
}
