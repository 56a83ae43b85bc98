import fc from "fast-check";
import { cellAddress } from "../../src/domain/grid/cellAddress";
import type { Grid } from "../../src/domain/grid/Grid";
import { gridOf, type CellSpec } from "./grids";

/** Words of a form's columns; some stand under a common word, which is merged over them. */
interface Column {
  readonly header: string;
  readonly over?: string;
  /** What a row may say there, faults among it. */
  readonly texts: readonly string[];
}

const columns: readonly Column[] = [
  { header: "番号", over: "施策", texts: ["001", "002", "003", ""] },
  { header: "節", texts: ["（１）訓練", "（２）窓口", ""] },
  { header: "該当項目", texts: ["ア）", "イ）", "カ）", "力）", "イ）ａ）", "イ）ｂ）", ""] },
  {
    header: "施策名",
    over: "施策",
    texts: ["訓練の実施", "窓口の点検", "訓練の実施（再掲）", "点検の実施（再掲）", "教材の公開", ""],
  },
  { header: "担当府省庁", texts: ["総務省", "経産省", "総務省、法務省", "海洋協議会", "総務省　", "", "－"] },
  { header: "状況", over: "進捗", texts: ["◎", "○", "〇", "△", "×", "優", "", "再掲"] },
  {
    header: "進捗状況",
    over: "進捗",
    texts: ["・実施した。", "・未着手である。", "同上", "=1+1", "再掲", "・ディ一タを公開した。", ""],
  },
  { header: "実施期限", texts: ["2025年度末", "なるべく早く", "2025年2月30日", ""] },
];

/** How two neighbouring columns may be headed in common: status and progress under one word. */
const answerHeaders = [
  ["進捗", "状況", "進捗状況"],
  ["状況", "区分", "進捗状況"],
  ["進捗状況", "評価", "内容"],
  ["取組", "実施状況", "取組の内容"],
  ["2025年度", "状況", "進捗"],
  ["評価", "上半期", "年度末"],
] as const;

const run = fc.record({ start: fc.nat(8), length: fc.integer({ min: 2, max: 4 }) });
const row = fc.tuple(...columns.map(({ texts }) => fc.constantFrom(...texts)));

/** 結合のある様式: a list or a printed form, headers in one or two rows, cells merged down its rows or across two. */
export const mergedForm: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(row, { minLength: 3, maxLength: 9 }),
    header: fc.constantFrom("plain" as const, "tall" as const, "grouped" as const),
    words: fc.constantFrom(...answerHeaders),
    isPrinted: fc.boolean(),
    hasTitle: fc.boolean(),
    down: fc.tuple(...columns.map(() => fc.option(run, { freq: 2 }))),
    across: fc.option(fc.record({ row: fc.nat(8), column: fc.nat(columns.length - 2) }), { freq: 3 }),
  })
  .map(({ rows, header, words, isPrinted, hasTitle, down, across }) => {
    const form = new FormDraft(headed(words));
    if (hasTitle) form.addWide("2025年度上半期の進捗状況調査票");
    if (isPrinted) form.addWide("１ 備え");
    form.addHeader(header);
    const first = form.rows.length + 1;
    rows.forEach((texts, index) => {
      if (isPrinted && index === 4) {
        form.addWide("２ 学び");
        form.addHeader(header);
      }
      form.rows.push([...texts]);
    });
    down.forEach((merge, index) => {
      if (merge)
        form.merge(first + merge.start, index + 1, first + merge.start + merge.length - 1, index + 1);
    });
    if (across) form.merge(first + across.row, across.column + 1, first + across.row, across.column + 2);
    return gridOf(form.rows, form.merges);
  });

const headed = ([over, status, progress]: readonly [string, string, string]): Column[] =>
  columns.map((column) => {
    if (column.header === "状況") return { ...column, over, header: status };
    return column.header === "進捗状況" ? { ...column, over, header: progress } : column;
  });

class FormDraft {
  readonly rows: CellSpec[][] = [];
  readonly merges: string[] = [];
  readonly #taken = new Set<string>();
  /** Rows that are no measures: nothing is merged over them later. */
  readonly #closed = new Set<number>();

  constructor(private readonly columns: readonly Column[]) {}

  addWide(text: string): void {
    this.rows.push([text]);
    this.merge(this.rows.length, 1, this.rows.length, this.columns.length);
    this.#closed.add(this.rows.length);
  }

  addHeader(kind: "plain" | "tall" | "grouped"): void {
    const top = this.rows.length + 1;
    const over = (column: Column): string | undefined => (kind === "grouped" ? column.over : undefined);
    this.rows.push(this.columns.map((column) => over(column) ?? column.header));
    if (kind !== "plain") {
      this.rows.push(this.columns.map((column) => (over(column) === undefined ? null : column.header)));
      this.columns.forEach((column, index) => {
        if (over(column) === undefined) this.merge(top, index + 1, top + 1, index + 1);
        else if (over(this.columns[index + 1] ?? column) === over(column) && index + 1 < this.columns.length)
          this.merge(top, index + 1, top, index + 2);
      });
    }
    for (let row = top; row <= this.rows.length; row++) this.#closed.add(row);
  }

  /** Merges an area where it meets no other; what lies under its first cell is lost, as in Excel. */
  merge(top: number, left: number, bottom: number, right: number): void {
    const places: (readonly [number, number])[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) places.push([row, column]);
    const isFree = places.every(
      ([row, column]) =>
        row <= this.rows.length && !this.#closed.has(row) && !this.#taken.has(cellAddress(row, column)),
    );
    if (!isFree) return;
    for (const [row, column] of places) {
      this.#taken.add(cellAddress(row, column));
      const cells = this.rows[row - 1];
      if (cells && (row !== top || column !== left)) cells[column - 1] = null;
    }
    this.merges.push(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
  }
}
