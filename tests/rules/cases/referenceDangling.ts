import { type BadCase, type GoodCase, type RuleCases } from "../RuleCases";

const other = "（２）体制の整備";
/** A group of ア and イ and of オ to ク, and another one with ア and イ. */
const inGroup = (progress: string): GoodCase => ({
  rows: [
    { label: "ア）", progress, ministries: "法務省" },
    { label: "イ）" },
    { label: "ア）", section: other },
    { label: "イ）", section: other },
  ],
});
const dangling = (progress: string): BadCase => ({
  ...inGroup(progress),
  finds: [{ at: 0, field: "progress", suggestion: null }],
});

export const referenceDangling: RuleCases = {
  bad: [
    dangling("・手引き（詳細はウ）を参照）を作った。"),
    dangling("・詳細はウ）を参照。"),
    dangling("ウ）参照"),
    dangling("・上記ウ）ａ）に記載"),
    dangling("・取組の内容は、ウ）のとおり。"),
    dangling("（２）ウ）参照"),
  ],
  good: [
    inGroup("・手引き（詳細はイ）を参照）を作った。"),
    inGroup("（２）イ）参照"),
    inGroup("（９）ア）参照"),
    inGroup("・行動計画のウ）を参照。"),
    inGroup("・「行動計画」ウ）を参照。"),
    inGroup("・詳細は別添２ウ）を参照。"),
    inGroup("・詳細は別添２の表、ウ）を参照。"),
    inGroup("・行動計画（２）ウ）を参照。"),
    inGroup("・規程のウ）を参照する手順を決めた。"),
    inGroup("ウ）案を作った。\nコ）詳細はウ）を参照"),
    inGroup("・マニュアル（メトリクス）を参照して作った。"),
    inGroup("再掲（ウ）参照）"),
    // The sheet ends with this group; its next letters may stand on another.
    inGroup("・詳細はケ）を参照。"),
  ],
};
