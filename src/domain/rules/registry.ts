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
import type { Rule } from "./Rule";
import { statusContradictsProgress } from "./statusContradictsProgress";
import { statusMissing } from "./statusMissing";
import { statusUnknown } from "./statusUnknown";
import { statusVariant } from "./statusVariant";
import { textInvisible } from "./textInvisible";
import { textLookalikeScript } from "./textLookalikeScript";
import { textStruckThrough } from "./textStruckThrough";

/** 規則の一覧, in the order in which the findings of one cell are shown. */
const registered = [
  formUnanswered,
  idDuplicate,
  labelLookalike,
  nameMissing,
  ministryMissing,
  ministryUnknown,
  ministryUnit,
  ministryAbbreviation,
  ministryVariant,
  ministryNotInForce,
  ministryGroupTerm,
  ministryDuplicate,
  statusMissing,
  statusUnknown,
  statusVariant,
  statusContradictsProgress,
  progressMissing,
  progressDitto,
  relistedDangling,
  relistedMinistriesDiffer,
  relistedTextDiffers,
  deadlineUnreadable,
  textInvisible,
  textStruckThrough,
  textLookalikeScript,
  cellErrorValue,
  cellFormulaLike,
] as const;

type Registered = (typeof registered)[number];
export type RuleId = Registered["id"];
/** The details a rule's detections carry, for its message. */
export type DetailsOf<Id extends RuleId> =
  Extract<Registered, { id: Id }> extends Rule<Id, infer Details> ? Details : never;

export const rules: readonly (Rule & { readonly id: RuleId })[] = registered;
