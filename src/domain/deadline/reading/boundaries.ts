import { limitWords } from "../words/limitWords";
import { yearParts } from "../words/partWords";
import { seasonWords } from "../words/seasonWords";
import { patternOf } from "../words/wordReader";

/** What parts the members of a list: 22、23年度, 9月及び12月. */
export const LINK = "(?:[~・、,-]|及び|並びに|又は|若しくは|から)";

/** 9～12月, 第1・2四半期: more of the same follows, and then the unit of all. */
export const unitLater = (member: string, unit: string): string => `(?=(?:[~・、,-]${member}){1,12}${unit})`;

const FOLLOWING = [
  "$",
  "[、。,;:()「」~・ー-]",
  "[をにのはもでとや](?!\\d)",
  "及び|並びに|又は|若しくは",
  patternOf(limitWords),
  patternOf(yearParts),
  patternOf(seasonWords),
  "第?[1-4一二三四][・/]?四半期",
  "[1-4]Q|Q[1-4]",
];

/**
 * 裸の数: digits without a unit (2010, 3/31, H22) are a time only where nothing follows that they would count and
 * nothing stands before that they would be part of (東京2020, 1.5).
 */
export const NOTHING_COUNTED = `(?=${FOLLOWING.join("|")})`;
export const NOTHING_BEFORE = "(?<![\\dA-Za-z一-鿿ァ-ヶー./#]|[A-Za-z]-)";
