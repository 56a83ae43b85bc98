import type { RuleId } from "../../../src/domain/rules/registry";
import type { RuleCases } from "../RuleCases";
import { cellErrorValue } from "./cellErrorValue";
import { cellFormulaLike } from "./cellFormulaLike";
import { deadlineUnreadable } from "./deadlineUnreadable";
import { formUnanswered } from "./formUnanswered";
import { idDuplicate } from "./idDuplicate";
import { labelLookalike } from "./labelLookalike";
import { ministryAbbreviation } from "./ministryAbbreviation";
import { ministryDuplicate } from "./ministryDuplicate";
import { ministryGroupTerm } from "./ministryGroupTerm";
import { ministryMissing } from "./ministryMissing";
import { ministryNotInForce } from "./ministryNotInForce";
import { ministryUnit } from "./ministryUnit";
import { ministryUnknown } from "./ministryUnknown";
import { ministryVariant } from "./ministryVariant";
import { nameMissing } from "./nameMissing";
import { progressDitto } from "./progressDitto";
import { progressMissing } from "./progressMissing";
import { relistedDangling } from "./relistedDangling";
import { relistedMinistriesDiffer } from "./relistedMinistriesDiffer";
import { relistedTextDiffers } from "./relistedTextDiffers";
import { statusContradictsProgress } from "./statusContradictsProgress";
import { statusMissing } from "./statusMissing";
import { statusUnknown } from "./statusUnknown";
import { statusVariant } from "./statusVariant";
import { textInvisible } from "./textInvisible";
import { textLookalikeScript } from "./textLookalikeScript";
import { textStruckThrough } from "./textStruckThrough";

/** Every rule has its table: one that is missing does not compile. */
export const ruleCases: Readonly<Record<RuleId, RuleCases>> = {
  "id.duplicate": idDuplicate,
  "form.unanswered": formUnanswered,
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
  "status.missing": statusMissing,
  "status.unknown": statusUnknown,
  "status.variant": statusVariant,
  "status.contradicts-progress": statusContradictsProgress,
  "progress.missing": progressMissing,
  "progress.ditto": progressDitto,
  "relisted.dangling": relistedDangling,
  "relisted.ministries-differ": relistedMinistriesDiffer,
  "relisted.text-differs": relistedTextDiffers,
  "deadline.unreadable": deadlineUnreadable,
  "text.invisible": textInvisible,
  "text.struck-through": textStruckThrough,
  "text.lookalike-script": textLookalikeScript,
  "cell.error-value": cellErrorValue,
  "cell.formula-like": cellFormulaLike,
};
