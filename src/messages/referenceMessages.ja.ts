import type { BadReferencePlace, ReferenceProblem } from "../domain/reference/BadReference";
import type { SchemeReason } from "../domain/status/chooseScheme";

const problems: Readonly<Record<ReferenceProblem, (place: BadReferencePlace) => string>> = {
  missing: ({ header }) => `「${header}」が空欄です。記入するか、行を消してください。`,
  notADay: ({ header, value }) =>
    `「${header}」の「${value}」を日付として読めません。「2001-01-06」や「平成13年1月6日」のように記入してください。`,
  notAChoice: ({ header, value, choices }) =>
    `「${header}」の「${value}」は使えません。${choices.map((word) => `「${word}」`).join("")}のどれかを記入してください。`,
  sameCode: ({ value }) => `記号「${value}」が同じ区分表に二つあります。どちらかを直してください。`,
  noEntries: () => "見出しの行か、その下の行がありません。シートを直すか、名前を変えるか、消してください。",
};

/** 参照シートの誤りの文: where, what is wrong, and what to do. */
export const badReferenceMessage = (place: BadReferencePlace): string =>
  `シート「${place.sheet}」の${place.cell}: ${problems[place.problem](place)}`;

/** その区分表を使うわけ. */
export const schemeReasonWords: Readonly<Record<SchemeReason, string>> = {
  chosen: "指定された区分",
  codes: "シート「コード表」の区分",
  values: "シートに書かれた値に合う区分",
  default: "既定の区分",
};
