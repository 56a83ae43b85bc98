/**
 * 参照シート: sheets of ours that the user edits and that a check is made against. master 府省庁マスタ; codes コード表
 * (状況の区分).
 */
export const referenceKinds = ["master", "codes"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** The name of each; one that is called so and has its headers counts as one, whoever made it. */
export const referenceNames: Readonly<Record<ReferenceKind, string>> = {
  master: "府省庁マスタ",
  codes: "コード表",
};
