import type { Rounding } from "../counting/Rounding";
import type { StatusScheme } from "../status/StatusScheme";
import { fieldWords } from "../sheet/fieldWords";
import type { PlainAxis } from "./axisMembers";
import type { CrossTable } from "./crossTable";
import type { ColumnAxis, CountUnit, PercentBase, RowAxis } from "./SummaryBlock";

/** 軸の名. */
export const axisWords: Readonly<Record<RowAxis | ColumnAxis, string>> = {
  policyArea: "政策領域",
  headings: "見出し",
  chapter: fieldWords.chapter,
  section: fieldWords.section,
  item: fieldWords.item,
  group: fieldWords.group,
  subgroup: fieldWords.subgroup,
  ministry: "府省庁",
  deadline: "期限",
  done: "実施済みか",
  status: fieldWords.status,
};

export const unitWords: Readonly<Record<CountUnit, string>> = { row: "行", letter: "施策" };

/** 割合の分母の名. */
export const percentWords: Readonly<Record<PercentBase, string>> = {
  none: "付けない",
  row: "各行の計を100とする",
  column: "各列の計を100とする",
  all: "全体の計を100とする",
};

/** 割合の端数の言葉. */
const roundingWords: Readonly<Record<Rounding, string>> = {
  each: "一つずつ四捨五入した整数です",
  largestRemainder: "合計が100％になるように、最大剰余法で調整した整数です",
};

export const roundingNote = (rounding: Rounding): string => `※ 割合は、${roundingWords[rounding]}。`;

/** ブロックの題: 見出し別, 政策領域・府省庁別 × 期限（施策数）. */
export function blockTitle({ block, axes }: Pick<CrossTable, "block" | "axes">): string {
  const rows = axes.length === 0 ? "全体" : `${rowWords(block.rows, axes)}別`;
  const columns = block.columns === "status" ? "" : ` × ${axisWords[block.columns]}`;
  return `${rows}${columns}${block.unit === "letter" ? "（施策数）" : ""}`;
}

/** What has fallen away is not named. */
function rowWords(rows: readonly RowAxis[], axes: readonly PlainAxis[]): string {
  const stays = (axis: RowAxis): boolean =>
    axis === "policyArea" || axis === "headings" || axes.includes(axis);
  return rows
    .filter(stays)
    .map((axis) => axisWords[axis])
    .join("・");
}

const WHY_MENTIONS_DIFFER =
  "※ 延べは、複数の府省庁が担当する行をそれぞれの府省庁で一回ずつ数えます。実数は、一行を一回だけ数えます。";
const HOW_DEADLINES_COUNT =
  "※ 期限は、書かれた最も遅い期日の年度で数えます（この年度は上半期・下半期）。「継続」は期日がなく続くもの、「期限なし・不明」は期限の記載がないか、年の分からないものです。";
const HOW_LETTERS_COUNT = "※ 施策（ア、イ、ウ…）ごとに一つと数えます。";

/** ブロックの注記: how it counts, what its shares are shares of, and how these are rounded. */
export function blockNotes({ block, axes }: CrossTable, scheme: StatusScheme, rounding: Rounding): string[] {
  const { columns, unit, percent } = block;
  const has = (axis: PlainAxis & ColumnAxis): boolean => axes.includes(axis) || columns === axis;
  return [
    ...(unit === "letter" ? [HOW_LETTERS_COUNT] : []),
    ...(has("ministry") ? [WHY_MENTIONS_DIFFER] : []),
    ...(has("deadline") ? [HOW_DEADLINES_COUNT] : []),
    ...(has("done") ? [doneNote(scheme)] : []),
    ...(percent === "none" ? [] : [percentNote(percent, rounding)]),
  ];
}

function doneNote({ categories }: StatusScheme): string {
  const codes = categories.filter(({ stage }) => stage === "done").map(({ code }) => code);
  return codes.length === 0
    ? "※ 状況の区分に「実施済み」に当たるものがありません。"
    : `※ 「実施済み」は、状況が ${codes.join("・")} のものです。`;
}

const percentNote = (percent: Exclude<PercentBase, "none">, rounding: Rounding): string =>
  `※ 割合は、${percentWords[percent]}もので、${roundingWords[rounding]}。`;
