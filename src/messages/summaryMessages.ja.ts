import type { Rounding } from "../domain/counting/Rounding";
import { axisWords } from "../domain/summary/blockWords";
import type {
  ColumnAxis,
  CountUnit,
  PercentBase,
  RowAxis,
  SummaryBlock,
} from "../domain/summary/SummaryBlock";
import type { SummarySetName } from "../domain/summary/summarySets";
import type { UnreadableReason } from "../domain/grid/UnreadableWorkbook";
import { counted } from "./counted";
import { unreadableMessages } from "./unreadableMessages.ja";

const setNames: Readonly<Record<SummarySetName, string>> = {
  firstHalf: "上半期向け",
  yearEnd: "年度末向け",
};

/** 集計の組み立ての言葉. */
export const summaryWords = {
  title: "集計に入れる表",
  choice: "組み立て",
  byTerm: (name: SummarySetName): string => `期に合わせる（${setNames[name]}）`,
  sets: setNames,
  own: "自由に組む",
  ownHint:
    "表を加える・変える・並べかえると「自由に組む」になります。設定のタブで控えると、次に開いたときも同じ組み立てになります。",
  countedTitle: "数字のもとの施策",
  countedNote:
    "「集計」のシートで数字のセルを選んでから押すと、その数に入っている施策だけを「施策一覧」に表示します。",
  showCounted: "選んだ数字の施策を表示",
  showAll: "すべての施策を表示",
  rounding: "割合の端数",
  roundings: {
    each: "一つずつ四捨五入する",
    largestRemainder: "合計が100％になるように調整する（最大剰余法）",
  } satisfies Record<Rounding, string>,
  roundingHint:
    "「集計」と、半期の様式の「進捗状況」で使います。調整するのは、足すと全体になる割合だけです。ほかの割合（府省庁の延べ、推移など）は、一つずつ四捨五入します。",
  previousTitle: "前回の表",
  previousHint:
    "前回のファイルを選ぶと、前回からの増減と矢印の表（推移）が入ります。このブックに前回のシートがあるときは、読み取りで「読まない」にすると選べます。",
  comparesWith: (source: string, title: string): string => `「${source}」（${title}）と比べます。`,
  previousFile: "前回のファイルを選ぶ",
  previousSheet: "前回のシート",
  choosePrevious: "選んでください",
  forgetPrevious: "比べない",
  previousProblem: (source: string, reason: UnreadableReason | "noMeasures" | "unreadable"): string =>
    `${source}: ${reason === "noMeasures" ? "施策が見つかりません。施策の表があるファイルを選んでください。" : reason === "unreadable" ? "読み込めません。ファイルがあるか、開けるかを確かめてください。" : unreadableMessages[reason]}`,
  drawing: "絵を描いています…",
  leftOut: {
    overall: "同じ数え方の表が前にあるので、入りません。",
    cross: "同じ数え方の表が前にあるので、入りません。",
    trend: "前回の表を選ぶと入ります。",
  } satisfies Record<SummaryBlock["kind"], string>,
  blocks: { overall: "状況別（区分の説明と割合）", trend: "推移（前回との比べ）" },
  moveUp: (title: string): string => `「${title}」を一つ上へ`,
  moveDown: (title: string): string => `「${title}」を一つ下へ`,
  remove: (title: string): string => `「${title}」を外す`,
  change: "変える",
  add: "表を加える",
  addFixed: { overall: "状況別の表を加える", trend: "推移の表を加える" },
  more: (lines: number): string => `ほか ${counted(lines)}行`,
  total: (count: number, unit: CountUnit): string => `${counted(count)}${unit === "row" ? "行" : "施策"}`,
  chart: "横に棒グラフを置きます。",
  rows: "行（外側）",
  innerRows: "行（内側）",
  none: "なし",
  columns: "列",
  unit: "数え方",
  percent: "割合",
  subtotals: "小計を入れる",
  relisted: "再掲を別の列に出す",
  withChart: "グラフを横に置く",
  axes: axisWords satisfies Readonly<Record<RowAxis | ColumnAxis, string>>,
  axisHints: {
    policyArea: "政策領域（一番上の見出し）",
    headings: "見出し（章・節・項のすべて）",
  } as Partial<Readonly<Record<RowAxis, string>>>,
  units: { row: "行ごと", letter: "施策（ア、イ…）ごと" } satisfies Record<CountUnit, string>,
  percents: {
    none: "付けない",
    row: "各行の計を100とする",
    column: "各列の計を100とする",
    all: "全体の計を100とする",
  } satisfies Record<PercentBase, string>,
} as const;
