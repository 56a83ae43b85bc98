import type { SampleMeasure } from "./measures";

/** 見本に入れる不備: which measure (from 0), which field, and what stands there instead. */
export interface SampleDefect {
  readonly rule: string;
  readonly measure: number;
  readonly field: keyof SampleMeasure;
  readonly value: string;
}

/** A dozen defects as they are met in returned forms. Invisible and foreign letters are written as escapes. */
export const sampleDefects: readonly SampleDefect[] = [
  { rule: "status.variant", measure: 3, field: "status", value: "〇" },
  { rule: "status.unknown", measure: 7, field: "status", value: "進行中" },
  { rule: "status.missing", measure: 14, field: "status", value: "" },
  { rule: "ministry.abbreviation", measure: 19, field: "ministries", value: "経産省" },
  { rule: "ministry.unknown", measure: 12, field: "ministries", value: "デジタル省及び総務省" },
  { rule: "ministry.not-in-force", measure: 42, field: "ministries", value: "外務省及び防衛庁" },
  { rule: "ministry.group-term", measure: 18, field: "ministries", value: "全府省" },
  { rule: "ministry.variant", measure: 31, field: "ministries", value: "国土\u3000交通省及び経済産業省" },
  { rule: "label.lookalike", measure: 24, field: "label", value: "力）" },
  { rule: "progress.ditto", measure: 29, field: "progress", value: "同上" },
  { rule: "deadline.unreadable", measure: 35, field: "deadline", value: "そのうち" },
  { rule: "text.invisible", measure: 37, field: "name", value: "古い測量図\u200Bの画像の公開" },
  {
    rule: "text.lookalike-script",
    measure: 33,
    field: "progress",
    value: "・届の項目を\u0420\u0421で半分にした。",
  },
  { rule: "relisted.dangling", measure: 41, field: "name", value: "気象データの取出し口の整備" },
  { rule: "cell.formula-like", measure: 46, field: "progress", value: "=九月までに六号を出した。" },
];
