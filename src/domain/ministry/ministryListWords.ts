/** 担当府省庁欄の言葉, folded as foldText leaves them. */

/** 名と名を分けるもの. */
export const separatorWords: readonly string[] = [
  "及び",
  "並びに",
  "および",
  "ならびに",
  "又は",
  "または",
  "若しくは",
  "もしくは",
];
export const separatorMarks = "、,.・/;。&+>])】」|→⇒";

/** 名の前にだけ立って分けるもの: elsewhere the same letters and marks are part of something else (○○課, と). */
export const leadingMarks = "◎○●〇◯※☆★◇◆□■△▲▽▼→と及や([【「<-";

/** 役割: （主）総務省, 総務省（とりまとめ）, 主：総務省. */
export const roleWords: readonly string[] = [
  "主",
  "副",
  "正",
  "従",
  "主担当",
  "副担当",
  "主管",
  "主務",
  "主査",
  "主担",
  "副担",
  "担当",
  "とりまとめ",
  "取りまとめ",
  "取りまとめ担当",
  "取りまとめ府省庁",
  "取りまとめ省庁",
  "取纏め",
  "幹事",
  "代表",
  "共同",
  "共管",
  "関係",
  "協力",
  "連携",
  "調整",
  "支援",
  "事務局",
  "庶務",
  "再掲",
];

/** 名の後ろに付き、だれの名も加えないもの (patterns): 内閣官房等, 総務省ほか２省, 内閣官房をはじめとする関係府省庁. */
export const openEndings: readonly string[] = [
  "等",
  "など",
  "ほか",
  "他",
  "(?:ほか|他)\\d{1,2}(?:府省庁?|省庁?|庁|機関)",
  "※?再掲",
  "等の",
  "その他",
  "その他の",
  "をはじめとする",
  "をはじめ",
  "を始めとする",
  "を中心とする",
  "を中心に",
  "中心",
];

/** 内部の組織の終わり方: a run of letters behind a body that ends so is its unit. */
export const unitEndings: readonly string[] = [
  "局",
  "課",
  "室",
  "部",
  "庁",
  "所",
  "院",
  "センター",
  "本部",
  "事務局",
  "委員会",
  "機構",
  "学校",
  "隊",
  "班",
  "係",
  "官",
  "官房",
  "審議官",
  "参事官",
  "統括官",
  "担当",
  "署",
  "学会",
  "会議",
  "グループ",
  "チーム",
  "ユニット",
  "監部",
  "長",
  "補",
  "付",
];

/** 内部の組織だけの終わり方, by which a line of its own is known for the unit of the body above it. */
export const innerUnitEndings: readonly string[] = [
  "局",
  "課",
  "室",
  "部",
  "班",
  "係",
  "担当",
  "審議官",
  "参事官",
  "統括官",
  "官房",
  "グループ",
];

/** 組織そのものの名にある言葉: a line with one of them is no mere unit. */
export const bodyWords: readonly string[] = [
  "省",
  "庁",
  "府",
  "院",
  "委員会",
  "機構",
  "法人",
  "協会",
  "センター",
  "都",
  "県",
];
