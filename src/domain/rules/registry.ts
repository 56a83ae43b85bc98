import { cellErrorValue } from "./cellErrorValue";
import { cellFormulaLike } from "./cellFormulaLike";
import { deadlineEraMismatch } from "./deadlineEraMismatch";
import { deadlinePassed } from "./deadlinePassed";
import { deadlineUnreadable } from "./deadlineUnreadable";
import { formUnanswered } from "./formUnanswered";
import { headingDiffers } from "./headingDiffers";
import { idDuplicate } from "./idDuplicate";
import { idMissing } from "./idMissing";
import { labelDuplicate } from "./labelDuplicate";
import { labelLookalike } from "./labelLookalike";
import { labelMissing } from "./labelMissing";
import { labelSequence } from "./labelSequence";
import { ministryAbbreviation } from "./ministryAbbreviation";
import { ministryDuplicate } from "./ministryDuplicate";
import { ministryGroupTerm } from "./ministryGroupTerm";
import { ministryMissing } from "./ministryMissing";
import { ministryNotInForce } from "./ministryNotInForce";
import { ministrySeparator } from "./ministrySeparator";
import { ministryTagDiffers } from "./ministryTagDiffers";
import { ministryUnit } from "./ministryUnit";
import { ministryUnknown } from "./ministryUnknown";
import { ministryVariant } from "./ministryVariant";
import { nameDiffersInGroup } from "./nameDiffersInGroup";
import { nameDuplicate } from "./nameDuplicate";
import { nameMissing } from "./nameMissing";
import { progressDitto } from "./progressDitto";
import { progressMissing } from "./progressMissing";
import { progressUnchanged } from "./progressUnchanged";
import { referenceDangling } from "./referenceDangling";
import { relistedDangling } from "./relistedDangling";
import { relistedMinistriesDiffer } from "./relistedMinistriesDiffer";
import { relistedTextDiffers } from "./relistedTextDiffers";
import { rowDuplicate } from "./rowDuplicate";
import { rowHidden } from "./rowHidden";
import type { Rule } from "./Rule";
import { statusContradictsProgress } from "./statusContradictsProgress";
import { statusMissing } from "./statusMissing";
import { statusUnknown } from "./statusUnknown";
import { statusVariant } from "./statusVariant";
import { textCutOff } from "./textCutOff";
import { textHalfwidthKatakana } from "./textHalfwidthKatakana";
import { textImpossibleDate } from "./textImpossibleDate";
import { textInvisible } from "./textInvisible";
import { textLookalikeScript } from "./textLookalikeScript";
import { textMixedWidth } from "./textMixedWidth";
import { textNotInCp932 } from "./textNotInCp932";
import { textPlaceholder } from "./textPlaceholder";
import { textPrivateUse } from "./textPrivateUse";
import { textRepeatedPunctuation } from "./textRepeatedPunctuation";
import { textStruckThrough } from "./textStruckThrough";
import { textUnbalancedBrackets } from "./textUnbalancedBrackets";
import { totalDiffers } from "./totalDiffers";

/** 規則の一覧, in the order in which the findings of one cell are shown. */
const registered = [
  formUnanswered,
  headingDiffers,
  idDuplicate,
  idMissing,
  labelMissing,
  labelLookalike,
  labelDuplicate,
  labelSequence,
  rowDuplicate,
  rowHidden,
  nameMissing,
  nameDuplicate,
  nameDiffersInGroup,
  ministryMissing,
  ministryUnknown,
  ministryUnit,
  ministryAbbreviation,
  ministryVariant,
  ministryNotInForce,
  ministryGroupTerm,
  ministryDuplicate,
  ministrySeparator,
  ministryTagDiffers,
  statusMissing,
  statusUnknown,
  statusVariant,
  statusContradictsProgress,
  progressMissing,
  progressDitto,
  progressUnchanged,
  relistedDangling,
  relistedMinistriesDiffer,
  relistedTextDiffers,
  deadlineUnreadable,
  deadlineEraMismatch,
  deadlinePassed,
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
  referenceDangling,
  totalDiffers,
] as const;

type Registered = (typeof registered)[number];
export type RuleId = Registered["id"];
/** The details a rule's detections carry, for its message. */
export type DetailsOf<Id extends RuleId> =
  Extract<Registered, { id: Id }> extends Rule<Id, infer Details> ? Details : never;

export type RegisteredRule = Rule & { readonly id: RuleId };

export const rules: readonly RegisteredRule[] = registered;
