import type { ColumnReason, ColumnReading } from "../domain/layout/ColumnReading";
import type { Question } from "../domain/layout/Question";
import type { WholeReading } from "../domain/layout/readWhole";
import type { SkippedLine } from "../domain/layout/SheetReading";
import { cellAddress, columnLetters } from "../domain/grid/cellAddress";
import type { MergedArea } from "../domain/grid/Grid";
import type { GrainReading } from "../domain/measure/readGrain";
import { counted } from "./counted";
import { fieldNames } from "./ja";

/** 問いの文: what is not certain, and what to do about it. */
export interface QuestionWords {
  readonly problem: string;
  readonly remedy: string;
}

type HeaderOf = (column: number) => string;

/** G列「状況」. */
const columnWords = (column: number, headerOf: HeaderOf): string => {
  const header = headerOf(column);
  return `${columnLetters(column)}列${header === "" ? "" : `「${header}」`}`;
};

const areaWords = ({ top, left, bottom, right }: MergedArea): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

const chooseColumn = "違うときは、正しい列を選んでください。";

/** What a reading is not sure of, in words that name the place. */
export function questionWords(question: Question, headerOf: HeaderOf): QuestionWords {
  const column = (number: number): string => columnWords(number, headerOf);
  switch (question.kind) {
    case "rivalColumns": {
      const [taken, other] = question.columns;
      return {
        problem: `${fieldNames[question.field]}と読める列が二つあります（${column(taken)}と${column(other)}）。いまは${columnLetters(taken)}列を読んでいます。`,
        remedy: "どちらの列か選んでください。",
      };
    }
    case "unsureColumn":
      return {
        problem: `${column(question.column)}を、書かれている内容から${fieldNames[question.field]}として読みました。`,
        remedy: `合っているか確かめてください。${chooseColumn}`,
      };
    case "valuesDisagree":
      return {
        problem: `${column(question.column)}は見出しでは${fieldNames[question.field]}ですが、書かれている内容がそれらしくありません。`,
        remedy: `合っているか確かめてください。${chooseColumn}`,
      };
    case "noName":
      return {
        problem: `${question.headerRow}行目の見出しに、施策名の列が見つかりません。`,
        remedy: "施策名が書かれている列を選んでください。",
      };
    case "statusOutsideScheme":
      return {
        problem: `${column(question.column)}は状況の列のようですが、値の半分以上が状況の区分にありません。`,
        remedy: "状況の区分を確かめるか、状況の列を選んでください。",
      };
    case "headersDiffer":
      return {
        problem: `${question.firstRow}行目と${question.row}行目に、別々の言葉の見出しが続いています。いまは${question.row}行目で読んでいます。`,
        remedy: "見出しの行を確かめてください。",
      };
    case "mergedOverTable":
      return {
        problem: `${areaWords(question.area)} は、複数の施策と複数の列にまたがって結合されています。`,
        remedy: "どの施策の内容か分からないため、結合を解いて書き分けてください。",
      };
    case "unknownHeader":
      return {
        problem: `${question.headerRow}行目から下は施策の表のように見えますが、見出しの言葉が分からないため読んでいません。`,
        remedy: "施策の表であれば、どの列が何かを確かめて「この読み方で読む」を押してください。",
      };
    case "mappingLost":
      return {
        problem: "前に決めた読み方の見出しが、このシートに見つかりません。いまは自動で読んでいます。",
        remedy: "読み方を確かめて、決め直してください。",
      };
    case "farContent":
      return {
        problem: `${counted(question.row)}行目まで使われていますが、何か書かれているのは${counted(question.filledRows)}行だけです。`,
        remedy: `${counted(question.row)}行目のあたりに不要な文字や空白がないか確かめてください。`,
      };
  }
}

/** The sentence of a question. */
export function questionMessage(question: Question, headerOf: HeaderOf): string {
  const { problem, remedy } = questionWords(question, headerOf);
  return problem + remedy;
}

/** What stands over each column of a sheet. */
export function headersOf(
  tables: readonly { readonly columnReadings: readonly ColumnReading[] }[],
): HeaderOf {
  const headers = new Map(
    tables.flatMap(({ columnReadings }) =>
      columnReadings.map(({ column, header }) => [column, header] as const),
    ),
  );
  return (column) => headers.get(column) ?? "";
}

/** 列をその項目とした理由. */
export const columnReasonWords: Readonly<Record<ColumnReason, string>> = {
  chosen: "選んだ列",
  learned: "覚えた見出し",
  header: "見出しから",
  partOfHeader: "見出しの一部から",
  values: "内容から",
  unknown: "読んでいません",
};

/** 施策として読まなかった行の種類. */
export const skippedWords: Readonly<Record<SkippedLine["kind"], string>> = {
  title: "表題など",
  total: "計の行",
  remark: "注記",
  guidance: "記入の説明・記入例",
  otherTable: "ほかの表",
  notChosen: "選んだ範囲の外",
  nothing: "施策名も項番もない行",
};

/** 全体か一部か. */
export const wholeWords = ({ isWhole }: Pick<WholeReading, "isWhole">): string =>
  isWhole ? "全体（複数の府省庁をまとめたもの）" : "一部（一つの府省庁や節のもの）";

export const wholeReasonWords: Readonly<Record<WholeReading["reason"], string>> = {
  chosen: "選んだもの",
  printed: "見出しの下に表が繰り返されているため",
  manyLeads: "主担当の府省庁が二つ以上あるため",
  oneLead: "主担当の府省庁が、どの行でもほぼ同じため",
  notFromTheFirst: "見出しの番号が１から始まらないため",
  noRows: "施策の行がないため",
};

/** 一行が何を表すか. */
export const grainWords: Readonly<Record<GrainReading["grain"], string>> = {
  letter: "一行が一つの施策",
  subItem: "一行が一つの細目（ａ）ｂ）…）",
  ministryAnswer: "一行が一つの府省庁の回答",
};

export const grainReasonWords = ({ isChosen, subItems, answers }: GrainReading): string =>
  isChosen ? "選んだもの" : `細目の行 ${counted(subItems)}、ほかの府省庁も答えている行 ${counted(answers)}`;
