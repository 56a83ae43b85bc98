import { cellErrorValue } from "./cellErrorValue";
import { cellFormulaLike } from "./cellFormulaLike";
import { deadlineEraMismatch } from "./deadlineEraMismatch";
import { impossibleDateRule } from "./impossibleDateRule";
import { labelLookalike } from "./labelLookalike";
import { ministryAbbreviation } from "./ministryAbbreviation";
import { ministryDuplicate } from "./ministryDuplicate";
import { ministryGroupTerm } from "./ministryGroupTerm";
import { ministryNotInForce } from "./ministryNotInForce";
import { ministrySeparator } from "./ministrySeparator";
import { ministryTagDiffers } from "./ministryTagDiffers";
import { ministryUnit } from "./ministryUnit";
import { ministryUnknown } from "./ministryUnknown";
import { ministryVariant } from "./ministryVariant";
import { progressDitto } from "./progressDitto";
import type { RegisteredRule, RuleId } from "./registry";
import { rowHidden } from "./rowHidden";
import type { Need } from "./Rule";
import { statusUnknown } from "./statusUnknown";
import { statusVariant } from "./statusVariant";
import { textCutOff } from "./textCutOff";
import { textHalfwidthKatakana } from "./textHalfwidthKatakana";
import { textInvisible } from "./textInvisible";
import { textLookalikeScript } from "./textLookalikeScript";
import { textMixedWidth } from "./textMixedWidth";
import { textNotInCp932 } from "./textNotInCp932";
import { textPlaceholder } from "./textPlaceholder";
import { textPrivateUse } from "./textPrivateUse";
import { textRepeatedPunctuation } from "./textRepeatedPunctuation";
import { textStruckThrough } from "./textStruckThrough";
import { textUnbalancedBrackets } from "./textUnbalancedBrackets";

/**
 * 待つ規則: one that cannot run where merged areas are not read or there is no column of deadlines, with all its needs, so
 * that it is told as not run for the same reason as the rule itself.
 */
const waiting = (id: RuleId, ...needs: readonly Need[]): RegisteredRule => ({
  id,
  severity: "info",
  needs,
  check: () => [],
});

/** Without a column of deadlines no rule about them tells of a date. */
const textImpossibleDate = impossibleDateRule(() => false);

/**
 * 開いたときの規則: the registry as far as it can run before 検証する, when merged areas have not been read, on sheets
 * without a column of deadlines. Those that wait are not loaded until then: half of the rules, and what reads deadlines,
 * which nobody who opens such a workbook waits for.
 */
export const firstLookRules: readonly RegisteredRule[] = [
  waiting("form.unanswered", "merges"),
  waiting("heading.differs", "headings", "merges"),
  waiting("id.duplicate", "id", "merges"),
  waiting("id.missing", "id", "merges"),
  waiting("label.missing", "label", "merges"),
  labelLookalike,
  waiting("label.duplicate", "label", "merges", "letterBlocks"),
  waiting("label.sequence", "label", "merges", "whole", "letterBlocks"),
  waiting("row.duplicate", "name", "merges"),
  rowHidden,
  waiting("name.missing", "name", "merges"),
  waiting("name.duplicate", "label", "name", "merges"),
  waiting("name.differs-in-group", "label", "name", "merges"),
  waiting("ministry.missing", "ministries", "merges"),
  ministryUnknown,
  ministryUnit,
  ministryAbbreviation,
  ministryVariant,
  ministryNotInForce,
  ministryGroupTerm,
  ministryDuplicate,
  ministrySeparator,
  ministryTagDiffers,
  waiting("status.missing", "status", "merges"),
  statusUnknown,
  statusVariant,
  waiting("status.contradicts-progress", "status", "progress", "merges"),
  waiting("progress.missing", "progress", "merges"),
  progressDitto,
  waiting("progress.unchanged", "progress", "previousProgress", "merges"),
  waiting("relisted.dangling", "name", "merges"),
  waiting("relisted.ministries-differ", "name", "ministries", "merges"),
  waiting("relisted.text-differs", "name", "progress", "merges"),
  waiting("deadline.unreadable", "deadline"),
  deadlineEraMismatch,
  waiting("deadline.passed", "deadline", "status", "asOf", "merges"),
  textImpossibleDate,
  textInvisible,
  textPrivateUse,
  textStruckThrough,
  textPlaceholder,
  textCutOff,
  textLookalikeScript,
  textMixedWidth,
  textHalfwidthKatakana,
  textRepeatedPunctuation,
  textUnbalancedBrackets,
  textNotInCp932,
  cellErrorValue,
  cellFormulaLike,
  waiting("reference.dangling", "label", "whole", "merges"),
  waiting("total.differs", "merges"),
];
