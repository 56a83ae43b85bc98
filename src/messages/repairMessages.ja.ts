import type { RefusalReason } from "../domain/repair/Repair";

/** 直さなかったわけ, each with what to do. */
export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  changed: "検証のあとに変わっています。もう一度検証してください。",
  formula: "数式の結果です。数式か、もとのセルを直してください。",
  richText: "一部の文字だけ色や太さが違い、書き換えると失われます。セルで直してください。",
  locked: "シートが保護されています。保護を解除してから、もう一度直してください。",
  sheetMissing: "シートが見つかりません。名前が変わっていないか確かめてください。",
  notKept: "Excel が別の値に変えてしまうため、元のままにしました。セルで直してください。",
};
