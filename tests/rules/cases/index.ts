import type { RuleId } from "../../../src/domain/rules/registry";
import type { RuleCases } from "../RuleCases";
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

/** Every rule has its table: one that is missing does not compile. */
export const ruleCases: Readonly<Record<RuleId, RuleCases>> = {
  "id.duplicate": idDuplicate,
  "id.missing": idMissing,
  "form.unanswered": formUnanswered,
  "heading.differs": headingDiffers,
  "label.missing": labelMissing,
  "label.duplicate": labelDuplicate,
  "label.sequence": labelSequence,
  "row.duplicate": rowDuplicate,
  "row.hidden": rowHidden,
  "name.duplicate": nameDuplicate,
  "name.differs-in-group": nameDiffersInGroup,
  "label.lookalike": labelLookalike,
  "name.missing": nameMissing,
  "ministry.missing": ministryMissing,
  "ministry.unknown": ministryUnknown,
  "ministry.unit": ministryUnit,
  "ministry.abbreviation": ministryAbbreviation,
  "ministry.variant": ministryVariant,
  "ministry.group-term": ministryGroupTerm,
  "ministry.not-in-force": ministryNotInForce,
  "ministry.duplicate": ministryDuplicate,
  "ministry.separator": ministrySeparator,
  "ministry.tag-differs": ministryTagDiffers,
  "status.missing": statusMissing,
  "status.unknown": statusUnknown,
  "status.variant": statusVariant,
  "status.contradicts-progress": statusContradictsProgress,
  "progress.missing": progressMissing,
  "progress.ditto": progressDitto,
  "progress.unchanged": progressUnchanged,
  "relisted.dangling": relistedDangling,
  "relisted.ministries-differ": relistedMinistriesDiffer,
  "relisted.text-differs": relistedTextDiffers,
  "deadline.unreadable": deadlineUnreadable,
  "deadline.era-mismatch": deadlineEraMismatch,
  "deadline.passed": deadlinePassed,
  "text.impossible-date": textImpossibleDate,
  "text.invisible": textInvisible,
  "text.private-use": textPrivateUse,
  "text.struck-through": textStruckThrough,
  "text.placeholder": textPlaceholder,
  "text.cut-off": textCutOff,
  "text.lookalike-script": textLookalikeScript,
  "text.mixed-width": textMixedWidth,
  "text.halfwidth-katakana": textHalfwidthKatakana,
  "text.repeated-punctuation": textRepeatedPunctuation,
  "text.unbalanced-brackets": textUnbalancedBrackets,
  "text.not-in-cp932": textNotInCp932,
  "cell.error-value": cellErrorValue,
  "cell.formula-like": cellFormulaLike,
  "reference.dangling": referenceDangling,
  "total.differs": totalDiffers,
};
