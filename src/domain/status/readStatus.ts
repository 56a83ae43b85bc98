import { memoizeBeside } from "../collection/memoize";
import { foldText } from "../text/foldText";
import { stripInvisible } from "../text/invisibleCharacters";
import { statusLookalikes } from "./statusLookalikes";
import type { StatusCategory, StatusScheme } from "./StatusScheme";

/** 状況欄の読み. */
export interface StatusReading {
  /** The code meant; absent when nothing stands out. */
  readonly code?: string;
  /**
   * exact: the code; wording: the category in full words; variant: surely meant, written otherwise;
   * toConfirm: perhaps meant, to be asked; unknown.
   */
  readonly form: "exact" | "wording" | "variant" | "toConfirm" | "unknown";
}

const emojiStyle = /[\uFE0E\uFE0F]/gu;

/** 状況欄を読む against a scheme. The text must not be blank. */
export const readStatus: (text: string, scheme: StatusScheme) => StatusReading = memoizeBeside(read);

function read(text: string, scheme: StatusScheme): StatusReading {
  const { categories } = scheme;
  const exact = categories.find((category) => category.code === text);
  if (exact) return { code: exact.code, form: "exact" };
  const mark = stripInvisible(text).replace(emojiStyle, "").trim();
  const key = foldText(mark);
  const named = categories.find((category) => isNamed(category, key));
  if (named) return { code: named.code, form: "wording" };
  const folded = categories.find((category) => category.code === mark || foldText(category.code) === key);
  if (folded) return { code: folded.code, form: "variant" };
  return readLookalike(mark, scheme) ?? readLeadingMark(mark, scheme) ?? { form: "unknown" };
}

const isNamed = (category: StatusCategory, key: string): boolean =>
  foldText(category.label) === key || category.wordings.some((wording) => foldText(wording) === key);

const hasCode = (scheme: StatusScheme, code: string): boolean =>
  scheme.categories.some((category) => category.code === code);

function readLookalike(mark: string, scheme: StatusScheme): StatusReading | undefined {
  if ([...mark].length !== 1) return undefined;
  const safe = statusLookalikes.find((each) => each.safe.includes(mark));
  if (safe && hasCode(scheme, safe.meant)) return { code: safe.meant, form: "variant" };
  const toConfirm = statusLookalikes.find((each) => each.toConfirm.includes(mark));
  if (toConfirm && hasCode(scheme, toConfirm.meant)) return { code: toConfirm.meant, form: "toConfirm" };
  return undefined;
}

/** ○（一部）: one code with words behind it most likely means that code; ○→◎ may mean either. */
function readLeadingMark(mark: string, scheme: StatusScheme): StatusReading | undefined {
  const marks = scheme.categories.filter(({ code }) => mark.includes(code) && /^[^\p{L}\p{N}]/u.test(code));
  const [only] = marks;
  return marks.length === 1 && only && mark.startsWith(only.code)
    ? { code: only.code, form: "toConfirm" }
    : undefined;
}
