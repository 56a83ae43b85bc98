import { unknownStatus } from "../counting/statusCode";
import { columnLetters } from "../grid/cellAddress";
import type { MergedArea } from "../grid/Grid";
import { MAIN_MARK } from "../measure/mainMark";
import type { StatusScheme } from "../status/StatusScheme";
import { askedColumns } from "./askedColumns";
import { fieldWords } from "./fieldWords";
import { fitsInline } from "./fitsInline";
import { columnOf, shownColumns } from "./measureColumns";
import type { SheetDraft } from "./SheetDraft";
import type { ModelValidation } from "./SheetModel";

/** 施策一覧で選べるもの. */
export interface MeasureChoices {
  readonly scheme: StatusScheme;
  /** Names that may stand in 担当府省庁. */
  readonly ministries: readonly string[];
}

/** Lines of the table, from and to. */
export type LineSpan = Pick<MergedArea, "top" | "bottom">;

const LONGEST_MESSAGE = 255;

/** 一覧から選ぶ: lists for 状況, 担当府省庁 and 主な施策. What is none of a list may stand all the same. */
export function addLists(draft: SheetDraft, lines: LineSpan, { scheme, ministries }: MeasureChoices): void {
  const codes = scheme.categories.map(({ code }) => code);
  const lists = [
    { header: fieldWords.status, texts: codes, words: statusWords(scheme) },
    { header: fieldWords.ministries, texts: ministries, words: ministryWords },
    { header: fieldWords.main, texts: [MAIN_MARK], words: mainWords },
  ];
  for (const { header, texts, words } of lists) {
    if (texts.length === 0) continue;
    draft.validate({ area: columnArea(header, lines), list: listOf(draft, header, texts), ...words });
  }
}

/**
 * A list that is too long to be written out stands beside the table, in a column that nobody sees: this sheet is
 * always there, whereas 府省庁マスタ may be missing, be rewritten in a form of the user's, or stay behind when the
 * sheet is copied.
 */
function listOf(draft: SheetDraft, header: string, texts: readonly string[]): ModelValidation["list"] {
  return fitsInline(texts) ? texts : draft.addHidden(draft.columns + 1, `${header}の候補`, texts);
}

type ListWords = Pick<ModelValidation, "prompt" | "alert">;

function statusWords({ categories }: StatusScheme): ListWords {
  const opening = "一覧から選んでください。";
  const meanings = [opening, ...categories.map(({ code, label }) => `${code}：${label}`)].join("\n");
  return {
    prompt: { title: fieldWords.status, text: meanings.length > LONGEST_MESSAGE ? opening : meanings },
    alert: {
      style: "warning",
      title: "区分表にない状況です",
      text: `入力した状況は区分表にありません。このままでは「${unknownStatus}」として扱われます。`,
    },
  };
}

const ministryWords: ListWords = {
  prompt: {
    title: fieldWords.ministries,
    text: "一覧から選ぶか、名前を入力してください。二つ以上の府省庁は「、」で区切ってください。",
  },
  alert: {
    style: "information",
    title: "一覧にない書き方です",
    text: "府省庁の名前を「、」で区切って二つ以上入力した場合は、このままで構いません。ほかの場合は、名前を確かめてください。",
  },
};

const mainWords: ListWords = {
  prompt: {
    title: fieldWords.main,
    text: `主な施策には「${MAIN_MARK}」を入れ、ほかの施策は空欄にしてください。`,
  },
  alert: {
    style: "information",
    title: `「${MAIN_MARK}」のほかの印です`,
    text: "✓、有、該当なども主な施策の印として読みます。ほかの場合は、印を確かめてください。",
  },
};

/** 条件付きの色: a row that is 再掲, then the status of any other; they follow what is put into the table. */
export function addConditionalLooks(draft: SheetDraft, lines: LineSpan, { categories }: StatusScheme): void {
  const cell = (header: string): string => `$${columnLetters(columnOf(header))}${lines.top}`;
  const status = columnArea(fieldWords.status, lines);
  const [whole, filled] = [{ ...lines, left: 1, right: shownColumns.length }, cell(askedColumns.ministryKey)];
  draft.lookWhile({ area: whole, formula: `=${cell(askedColumns.relisted)}="再掲"`, look: "relisted" });
  for (const { code, stage } of categories) {
    const formula = `=EXACT(${cell(fieldWords.status)},"${code.replaceAll('"', '""')}")`;
    draft.lookWhile({ area: status, formula, look: stage });
  }
  // A line that has nothing yet is no measure without its status.
  draft.lookWhile({ area: status, formula: `=${filled}<>""`, look: "unknown" });
}

function columnArea(header: string, lines: LineSpan): MergedArea {
  const column = columnOf(header);
  return { ...lines, left: column, right: column };
}
