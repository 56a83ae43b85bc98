import type { MeasureField, OwnField } from "../../../src/domain/measure/MeasureRow";
import { headerWords } from "../../../src/domain/layout/headerWords";
import type { CellSpec } from "../../support/grids";
import type { Dice } from "./Dice";
import type { Column } from "./MeasureTable";

/** In the order in which forms mostly have them. */
export const usualFields: readonly OwnField[] = [
  "id",
  "label",
  "name",
  "ministries",
  "deadline",
  "status",
  "progress",
  "note",
  "main",
];
/** The columns of the printed tables. */
export const printedFields: readonly OwnField[] = ["label", "name", "ministries", "progress"];

/** Fields a form may have: always a name and who answers, and an answer at least. */
export function someFields(dice: Dice): OwnField[] {
  const answers = dice.pick<OwnField[]>([["status"], ["progress"], ["status", "progress"]]);
  const others = dice.some<OwnField>(["id", "label", "deadline", "note", "main"]);
  const fields = new Set<OwnField>(["name", "ministries", ...answers, ...others]);
  return usualFields.filter((field) => fields.has(field));
}

/** A column of a field, under one of its words. */
export const columnOf = (dice: Dice, field: MeasureField): Column => ({
  field,
  word: dice.pick(headerWords[field]),
});
export const columnsOf = (dice: Dice, fields: readonly MeasureField[]): Column[] =>
  fields.map((field) => columnOf(dice, field));

/** Columns of a form, under any words. */
export const someColumns = (dice: Dice): Column[] => columnsOf(dice, someFields(dice));

const repeated =
  (...texts: readonly CellSpec[]) =>
  (index: number): CellSpec =>
    texts[index % texts.length] ?? null;
const amount = (text: string): CellSpec => ({ kind: "number", text });

/** 知らない列: none of them is a field's. */
export const unknownColumns: readonly Column[] = [
  { word: "予算額", other: repeated(amount("120"), amount("3400"), null) },
  { word: "予算額（百万円）", other: repeated(amount("15"), amount("8")) },
  { word: "執行額", other: repeated(amount("96"), amount("3120"), amount("0")) },
  { word: "電話", other: repeated("03-0000-1111", "03-0000-2222") },
  { word: "連絡先", other: repeated("内線2140", "内線31") },
  { word: "根拠", other: repeated("基本法第三条", "閣議決定", null) },
  { word: "担当課", other: repeated("企画課", "情報課") },
  { word: "担当者", other: repeated("山田", "佐藤", null) },
  { word: "重要度", other: repeated("高", "中", "低") },
  { word: "達成率", other: repeated("80%", "100%") },
  { word: "更新日", other: repeated({ kind: "date", text: "2025/10/1", date: "2025-10-01" }) },
  { word: "URL", other: repeated("https://example.go.jp/1", null) },
  { word: "確認欄", other: repeated(null) },
];
/** 空白の列: without a word, without values. */
export const blankColumn: Column = { word: "" };

/** Puts columns among others, wherever. */
export function amongOthers(dice: Dice, columns: readonly Column[], others: readonly Column[]): Column[] {
  const all = [...columns];
  others.forEach((other) => all.splice(dice.between(0, all.length), 0, other));
  return all;
}
