import type { SheetReading } from "../layout/SheetReading";
import { nameList, withJoints, type NameList } from "../ministry/nameList";
import { ministryTexts, type MinistryText } from "./ministryMentions";
import { defineRule, type CheckContext } from "./Rule";

/** Fewer cells do not make a custom. */
const CUSTOM = 3;

/** 府省庁のつなぎ方: 及び twice, ，, or no 及び before the last name where the sheet's other cells have it. */
export const ministrySeparator = defineRule({
  id: "ministry.separator",
  severity: "info",
  needs: ["ministries"],
  *check(sheet, context) {
    const lists = listTexts(sheet, context);
    const custom = customOf(lists);
    for (const { text, cells, list } of lists) {
      const suggestion = withJoints(text, list, rightJoints(list, custom));
      if (suggestion === text) continue;
      const details = faultsOf(list, custom);
      for (const cell of cells) yield { cell, field: "ministries", suggestion, safe: true, details };
    }
  },
});

interface ListText extends MinistryText {
  readonly list: NameList;
}

const listTexts = (sheet: SheetReading, context: CheckContext): ListText[] =>
  ministryTexts(sheet, context).flatMap((said) => {
    const list = nameList(said.text, said.mentions);
    return list ? [{ ...said, list }] : [];
  });

/** シートの書き方: what most of its cells do. */
interface Custom {
  readonly endsWithAnd: boolean;
  readonly usesOddCommas: boolean;
}

function customOf(lists: readonly ListText[]): Custom {
  const count = (isSo: (list: NameList) => boolean): number =>
    lists.reduce((sum, { list, cells }) => sum + (isSo(list) ? cells.length : 0), 0);
  const withAnd = count(endsWithAnd);
  const odd = count(({ joints }) => joints.includes("oddComma"));
  return {
    endsWithAnd: withAnd >= CUSTOM && withAnd > count(() => true) - withAnd,
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
