import type { SheetReading } from "../layout/SheetReading";
import type { SourceCell } from "../measure/MeasureRow";
import { nameList, withJoints, type NameList } from "../ministry/nameList";
import { ministryCells } from "./ministryMentions";
import { defineRule, type CheckContext } from "./Rule";

/** Fewer cells do not make a custom. */
const CUSTOM = 3;

/** 府省庁のつなぎ方: 及び twice, ，, or no 及び before the last name where the sheet's other cells have it. */
export const ministrySeparator = defineRule({
  id: "ministry.separator",
  severity: "info",
  needs: ["ministries"],
  *check(sheet, context) {
    const cells = listCells(sheet, context);
    const custom = customOf(cells.map(({ list }) => list));
    for (const { cell, list } of cells) {
      const suggestion = withJoints(cell.text, list, rightJoints(list, custom));
      if (suggestion === cell.text) continue;
      yield { cell, field: "ministries", suggestion, safe: true, details: faultsOf(list, custom) };
    }
  },
});

interface ListCell {
  readonly cell: SourceCell;
  readonly list: NameList;
}

const listCells = (sheet: SheetReading, context: CheckContext): ListCell[] =>
  [...ministryCells(sheet, context)].flatMap(({ cell, mentions }) => {
    const list = nameList(cell.text, mentions);
    return list ? [{ cell, list }] : [];
  });

/** シートの書き方: what most of its cells do. */
interface Custom {
  readonly endsWithAnd: boolean;
  readonly usesOddCommas: boolean;
}

function customOf(lists: readonly NameList[]): Custom {
  const count = (isSo: (list: NameList) => boolean): number => lists.filter(isSo).length;
  const withAnd = count(endsWithAnd);
  const odd = count(({ joints }) => joints.includes("oddComma"));
  return {
    endsWithAnd: withAnd >= CUSTOM && withAnd > lists.length - withAnd,
    usesOddCommas: odd >= CUSTOM && odd > count(({ joints }) => joints.includes("comma")),
  };
}

const isAnd = (joint: NameList["joints"][number] | undefined): boolean =>
  joint === "and" || joint === "andOuter";

const endsWithAnd = ({ joints }: NameList): boolean => isAnd(joints.at(-1));

/** 及び within and 並びに around it parts names in two levels, and is right as it stands. */
const hasLevels = ({ joints }: NameList): boolean => joints.includes("and") && joints.includes("andOuter");

function rightJoints(list: NameList, { endsWithAnd: and, usesOddCommas }: Custom): string[] {
  const last = list.joints.length - 1;
  return list.joints.map((joint, index) => {
    const written = list.between[index]?.trim() ?? "";
    if (joint === "oddComma" && !usesOddCommas) return index === last && and && !hasAnd(list) ? "及び" : "、";
    if (joint === "comma" && index === last && and && !hasAnd(list)) return "及び";
    return isAnd(joint) && index < last && isRepeated(list, joint) ? "、" : written;
  });
}

const hasAnd = ({ joints }: NameList): boolean => joints.some(isAnd);

const isRepeated = (list: NameList, joint: NameList["joints"][number]): boolean =>
  !hasLevels(list) && list.joints.at(-1) === joint;

/** Which of the three it is, for the message. */
function faultsOf(list: NameList, { usesOddCommas }: Custom): { oddComma: string; and: string } {
  const at = usesOddCommas ? -1 : list.joints.indexOf("oddComma");
  const ands = list.joints.filter(isAnd).length;
  return {
    oddComma: at < 0 ? "" : (list.between[at]?.trim() ?? ""),
    and: ands > 1 ? (list.between.find((_, index) => isAnd(list.joints[index]))?.trim() ?? "") : "",
  };
}
