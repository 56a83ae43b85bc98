import fc from "fast-check";
import { cellAddress } from "../../src/domain/grid/cellAddress";
import type { Grid } from "../../src/domain/grid/Grid";
import { labelLetters } from "../../src/domain/label/labelLetters";
import { headerWords } from "../../src/domain/layout/headerWords";
import type { OwnField } from "../../src/domain/measure/MeasureRow";
import { gridOf, type CellSpec } from "../support/grids";

/** What a generated measure says, field by field. */
export type Written = Record<OwnField, string>;

/** 生成した様式: the sheet, and for each measure its sheet row and what was written there. */
export interface GeneratedForm {
  readonly grid: Grid;
  readonly measures: readonly { readonly row: number; readonly written: Written }[];
}

const fields: readonly OwnField[] = [
  "id",
  "label",
  "name",
  "ministries",
  "status",
  "progress",
  "deadline",
  "note",
  "main",
];
const subjects = [
  "暗号の利用",
  "訓練の実施",
  "人材の育成",
  "手引きの作成",
  "窓口の点検",
  "データ一覧の公開",
  "一般利用者への周知",
  "計画の策定",
];
const ministries = [
  "内閣官房",
  "内閣官房及び全府省庁",
  "総務省、法務省及び経済産業省",
  "内閣府及び内閣官房",
  "警察庁",
];
const deadlines = ["2025年度末", "令和８年３月", "継続実施", "秋頃", ""];
const progresses = [
  "・会議を三回開いた。\n・報告書を公表した。",
  "・検討を進めている。",
  "・計画の一覧を作り、関係する府省庁に配った。",
];

const measure = fc.record({
  name: fc
    .tuple(fc.constantFrom(...subjects), fc.nat(999))
    .map(([subject, number]) => `${subject}その${number}`),
  ministries: fc.constantFrom(...ministries),
  status: fc.constantFrom("◎", "○", "△", "×"),
  progress: fc.constantFrom(...progresses),
  deadline: fc.constantFrom(...deadlines),
  note: fc.constantFrom("", "別紙参照"),
  main: fc.constantFrom("", "○"),
});

/** A form as they come back: columns in any order under any header word, titles, blank lines, a total, remarks. */
export const generatedForm = fc
  .record({
    measures: fc.array(measure, { minLength: 3, maxLength: 12 }),
    order: fc.shuffledSubarray([...fields], { minLength: fields.length, maxLength: fields.length }),
    words: fc.tuple(...fields.map((field) => fc.constantFrom(...headerWords[field]))),
    titles: fc.subarray(["令和７年度の調査票", "※ 黄色の欄に記入してください。", "提出日：令和７年10月１日"]),
    blankColumn: fc.boolean(),
    twoRows: fc.boolean(),
    repeatHeader: fc.boolean(),
    blanksAfter: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
    closing: fc.subarray(["計", "（注）再掲の施策は記入不要。", "※ 別紙を添付すること。"]),
  })
  .map((plan): GeneratedForm => {
    const columns = plan.blankColumn ? ["", ...plan.order] : plan.order;
    const header = columns.map((field) => plan.words[fields.indexOf(field as OwnField)] ?? "");
    const rows: CellSpec[][] = plan.titles.map((title) => [title]);
    const merges: string[] = [];
    const addHeader = () => {
      rows.push(header);
      if (!plan.twoRows) return;
      rows.push(header.map(() => ""));
      header.forEach((word, index) => {
        const column = index + 1;
        if (word !== "")
          merges.push(`${cellAddress(rows.length - 1, column)}:${cellAddress(rows.length, column)}`);
      });
    };
    addHeader();
    const measures = plan.measures.map((each, index) => {
      const written: Written = {
        ...each,
        id: String(index + 1).padStart(3, "0"),
        label: `${labelLetters.charAt(index)}）`,
      };
      rows.push(columns.map((field) => (field === "" ? "" : written[field as OwnField])));
      const row = rows.length;
      if (plan.blanksAfter.includes(index)) rows.push([]);
      if (plan.repeatHeader && index === 1) addHeader();
      return { row, written };
    });
    plan.closing.forEach((text) => rows.push(plan.blankColumn ? ["", text] : [text]));
    return { grid: gridOf(rows, merges), measures };
  });
