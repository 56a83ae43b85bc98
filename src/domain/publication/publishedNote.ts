/** What a reader of a publication cannot see or do: sentences of it are for the team. */
const OWN_MATTERS = /施策一覧|検証結果|検算|未実施の検査|設定で|初期設定/u;

/** 言いかえ of what names a file of the team's, or what nobody has set. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/前回の数は「.*」（(.*)）を数えたものです。/u, "前回の数は、$1のものです。"],
  [/[^\u3000]+: 未設定(?:\u3000|$)/gu, ""],
];

const MARK = "※ ";

/** 公表する注記: a line of notes without the sentences that speak of the team's own sheets; empty where nothing is left. */
export function publishedNote(text: string): string {
  const reworded = rewordings.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
  const isMarked = reworded.startsWith(MARK);
  const sentences = (isMarked ? reworded.slice(MARK.length) : reworded).split(/(?<=。)/u);
  const kept = sentences
    .filter((sentence) => !OWN_MATTERS.test(sentence))
    .join("")
    .trim();
  return kept !== "" && isMarked ? MARK + kept : kept;
}
