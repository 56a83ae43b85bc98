import { defaultStatusScheme } from "./defaultStatusScheme";
import type { StatusScheme } from "./StatusScheme";

/**
 * Ａ・Ｂ・Ｆ・Ｎ, by which the growth strategies of 2013 to 2019 judged how far an indicator had come. None of them
 * says that anything is done.
 */
const indicatorScheme: StatusScheme = {
  name: "四区分（Ａ・Ｂ・Ｆ・Ｎ）",
  term: "年度末",
  categories: [
    {
      code: "A",
      label: "順調",
      definition: "指標が、過ぎた期間に見合うかそれ以上に目標へ近づいている。",
      wordings: ["A評価", "順調に進捗"],
      stage: "underway",
    },
    {
      code: "B",
      label: "遅れ",
      definition: "指標が、過ぎた期間に見合うほどは目標へ近づいていない。",
      wordings: ["B評価", "順調でない", "遅れている"],
      stage: "underway",
    },
    {
      code: "F",
      label: "施策の実施で判断",
      definition: "数値ではなく、施策を実施したかどうかを年度ごとに確かめる。",
      wordings: ["F評価"],
      stage: "underway",
    },
    {
      code: "N",
      label: "評価困難",
      definition: "データがまだなく、現時点では評価できない。",
      wordings: ["N評価", "データなし", "評価不能", "未評価"],
      stage: "unclear",
    },
  ],
};

/** 済・未済. */
const doneScheme: StatusScheme = {
  name: "二区分（済・未済）",
  categories: [
    {
      code: "済",
      label: "実施済み",
      definition: "実施を終えた。",
      wordings: [
        "済み",
        "実施済",
        "完了",
        "完了済み",
        "対応済み",
        "対応済",
        "措置済み",
        "措置済",
        "既に…実施済み",
      ],
      stage: "done",
    },
    {
      code: "未済",
      label: "未実施",
      definition: "実施を終えていない。着手したかどうかは問わない。",
      wordings: ["未", "未実施", "未完了", "未了", "未対応", "未措置", "未着手"],
      stage: "notBegun",
    },
  ],
};

/** 信号の三色 (RAG). Here too the best stands first, and green is on its way, not done. */
const trafficLightScheme: StatusScheme = {
  name: "三区分（緑・黄・赤）",
  categories: [
    {
      code: "緑",
      label: "順調",
      definition: "計画どおり進んでいる。",
      wordings: ["緑色", "青", "青信号", "緑信号", "Green", "G", "グリーン"],
      stage: "underway",
    },
    {
      code: "黄",
      label: "要注意",
      definition: "遅れや課題があるが、立て直せる見通しがある。",
      wordings: ["黄色", "黄信号", "Amber", "A", "Yellow", "Y", "アンバー", "イエロー"],
      stage: "underway",
    },
    {
      code: "赤",
      label: "問題あり",
      definition: "このままでは計画どおりに終わらない。",
      wordings: ["赤色", "赤信号", "Red", "R", "レッド"],
      stage: "unclear",
    },
  ],
};

/** すぐに使える区分表: the default first. */
export const readySchemes: readonly StatusScheme[] = [
  defaultStatusScheme,
  indicatorScheme,
  doneScheme,
  trafficLightScheme,
];
