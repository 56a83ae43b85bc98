import type { CellSpec } from "../../support/grids";
import { letterAt, topics } from "./content";
import type { Dice } from "./Dice";

/** ほかの表: a table that holds no measures, its header first. */
export interface OtherTable {
  readonly kind: string;
  /** What may stand over it. */
  readonly title: string;
  readonly rows: readonly (readonly CellSpec[])[];
}

const figure = (dice: Dice, to = 999): CellSpec => {
  const text = String(dice.between(0, to));
  return dice.chance() ? text : { kind: "number", text };
};
const percent = (dice: Dice): CellSpec => `${dice.between(0, 100)}%`;
const some = <T>(dice: Dice, items: readonly T[], min = 2): T[] => dice.some(items, min);

const indicators = ["相談の件数", "届出の数", "利用者の割合", "満足した人", "認証の取得", "研修の参加者"];
const bodies = ["内閣官房", "総務省", "法務省", "経済産業省", "警察庁"];

const figures = (dice: Dice): OtherTable => ({
  kind: "figures",
  title: "参考指標",
  rows: dice.chance()
    ? [["指標", "件数", "割合"], ...some(dice, indicators).map((name) => [name, figure(dice), percent(dice)])]
    : [
        ["区分", "施策数", "構成比"],
        ...["実施済み", "準備中", "着手前", "不明"].map((name) => [name, figure(dice, 50), percent(dice)]),
        ["計", figure(dice), "100%"],
      ],
});

const yearlyIndicators = (dice: Dice): OtherTable => {
  const withUnit = dice.chance();
  const years = dice.pick([
    ["2024年度", "2025年度"],
    ["令和７年度", "令和６年度"],
    ["平成21年度", "平成22年度"],
  ]);
  return {
    kind: "indicators of two years",
    title: "（参考）関連する指標",
    rows: [
      [dice.pick(["指標", "指標名", "項目"]), ...(withUnit ? ["単位"] : []), ...years, "出典"],
      ...some(dice, indicators).map((name) => [
        name,
        ...(withUnit ? ["件"] : []),
        figure(dice),
        figure(dice),
        "意識調査（総務省）",
      ]),
    ],
  };
};

const survey = (dice: Dice): OtherTable => ({
  kind: "survey",
  title: "独立行政法人等の対策の状況",
  rows: [
    dice.pick([
      ["項番", "対策内容", "状況", "H22", "H23", "進捗"],
      ["項番", "対策内容", "状況", "H22（率）", "H23（率）", "進捗"],
      ["No.", "対策内容", "状況", "前回", "今回", "進捗"],
    ]),
    ...some(dice, ["方針の策定", "責任者の設置", "連絡網の整備", "職員の研修"]).map((name, index) => [
      String(index + 1),
      name,
      dice.pick(["策定している。", "置いている。", "実施している。"]),
      percent(dice),
      percent(dice),
      dice.pick(["UP", "→", "DOWN", "-"]),
    ]),
  ],
});

const considerations = (dice: Dice): OtherTable => {
  const numbered = dice.chance();
  const header = ["施策名", dice.pick(["考慮すべき状況", "評価に当たり考慮すべき状況"])];
  const lines = some(dice, topics).map((name) => [`${name}の推進`, `・${name}に関する取組の進み具合`]);
  return {
    kind: "considerations",
    title: "評価に当たり考慮すべき状況",
    rows: numbered
      ? [["項番", ...header], ...lines.map((line, index) => [`（${letterAt(index)}）`, ...line])]
      : [header, ...lines],
  };
};

const statusCounts = (dice: Dice): OtherTable => {
  const withTotal = dice.chance();
  const marks = ["◎", "○", "△", "×"];
  const counts = () => [...marks, ...(withTotal ? ["計"] : [])].map(() => figure(dice, 30));
  return {
    kind: "counts by status",
    title: "府省庁別の集計",
    rows: [
      [dice.pick(["府省庁", "省庁名", "担当府省庁"]), ...marks, ...(withTotal ? ["計"] : [])],
      ...some(dice, bodies).map((body) => [body, ...counts()]),
      ["合計", ...counts()],
    ],
  };
};

const contactCells: Readonly<Record<string, readonly string[]>> = {
  担当課: ["企画課", "情報課"],
  課名: ["企画課", "情報課"],
  担当者: ["山田", "佐藤"],
  電話: ["03-0000-1111", "03-0000-2222"],
  電話番号: ["03-0000-1111", "内線31"],
  メール: ["a@example.go.jp", ""],
};

const contacts = (dice: Dice): OtherTable => {
  const [body = "", ...others] = dice.pick([
    ["府省庁", "担当課", "電話"],
    ["府省庁名", "担当課", "電話番号", "メール"],
    ["担当府省庁", "課名", "担当者", "電話"],
  ]);
  const lines = some(dice, bodies).map((name) => [
    name,
    ...others.map((word) => dice.pick(contactCells[word] ?? [])),
  ]);
  return { kind: "contacts", title: "連絡先一覧", rows: [[body, ...others], ...lines] };
};

const legend = (dice: Dice): OtherTable => ({
  kind: "legend",
  title: "凡例",
  rows: [
    dice.pick([
      ["記号", "意味"],
      ["区分", "説明"],
      ["記号", "内容"],
    ]),
    ["◎", "実施した"],
    ["○", "準備している"],
    ["△", "これから始める"],
    ["×", "分からない"],
  ],
});

const ministryCounts = (dice: Dice): OtherTable => ({
  kind: "counts by ministry",
  title: "府省庁別施策数",
  rows: [
    dice.pick([
      ["府省庁", "施策数"],
      ["府省庁名", "施策数", "割合"],
    ]),
    ...some(dice, bodies).map((body) => [body, figure(dice, 50), percent(dice)]),
  ].map((row, _, [header = []]) => row.slice(0, header.length)),
});

const budget = (dice: Dice): OtherTable => ({
  kind: "budget",
  title: "関係予算",
  rows: [
    ["費目", "所管", "令和６年度", "令和７年度", "増減"],
    ...some(dice, ["研修費", "調査費", "設備費", "通信費"]).map((name) => [
      name,
      dice.pick(bodies),
      figure(dice),
      figure(dice),
      "▲3",
    ]),
  ],
});

const calendar = (dice: Dice): OtherTable => ({
  kind: "calendar",
  title: "年間の予定",
  rows: [
    dice.pick([
      ["月", "行事", "備考"],
      ["日付", "会議", "場所"],
    ]),
    ...some(dice, ["４月", "７月", "10月", "１月"]).map((month) => [
      month,
      dice.pick(["政策会議", "調査票の発送", "提出期限"]),
      dice.pick(["本館", ""]),
    ]),
  ],
});

/** Those that stand below measures, or beside them. */
export const tablesBelow = [figures, survey, considerations, statusCounts, contacts] as const;
export const tablesBeside = [legend, yearlyIndicators, ministryCounts, contacts] as const;
/** Those that stand on sheets of their own. */
export const tablesAlone = {
  figures,
  "indicators of two years": yearlyIndicators,
  "a survey": survey,
  considerations,
  "counts by status": statusCounts,
  contacts,
  "a budget": budget,
  "a calendar": calendar,
} as const;
