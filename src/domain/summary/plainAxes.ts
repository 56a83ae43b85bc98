import type { Tally } from "../counting/tallyMeasures";
import { headingFields, type HeadingField } from "../measure/MeasureRow";
import { axisMembers, type PlainAxis } from "./axisMembers";
import type { RowAxis } from "./SummaryBlock";

const mainLevels: readonly HeadingField[] = ["chapter", "section", "item"];

/** 見出しの段: 章・節・項 where there are any; a document without them is counted by what headings it has. */
export function mainHeadingLevels({ headingLevels }: Pick<Tally, "headingLevels">): readonly HeadingField[] {
  const main = headingLevels.filter((level) => mainLevels.includes(level));
  return main.length > 0 ? main : headingLevels;
}

/** 政策領域の段: the highest heading of which there is more than one. */
export function policyAreaLevel(tally: Tally): HeadingField | undefined {
  const levels = mainHeadingLevels(tally);
  const basis = { tally, unit: "row", relisted: false } as const;
  return levels.find((level) => axisMembers[level](tally.rows, basis).length > 1) ?? levels[0];
}

/** 軸を一つずつに: the axes that a block's rows come to in a document; headings that it does not have fall away. */
export const plainAxes = (rows: readonly RowAxis[], tally: Tally): PlainAxis[] => {
  const axes = rows.flatMap((axis): readonly PlainAxis[] => {
    if (axis === "headings") return mainHeadingLevels(tally);
    if (axis === "policyArea") return [policyAreaLevel(tally) ?? []].flat();
    return isHeading(axis) && !tally.headingLevels.includes(axis) ? [] : [axis];
  });
  return [...new Set(axes)];
};

const isHeading = (axis: RowAxis): axis is HeadingField =>
  (headingFields as readonly string[]).includes(axis);
