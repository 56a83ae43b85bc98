import { yearParts } from "../words/partWords";
import { seasonWords } from "../words/seasonWords";
import { patternOf } from "../words/wordReader";
import { ERA } from "../words/yearWords";
import { LINK } from "./boundaries";
import { here } from "./Cursor";

/** 平成22, H22, 2010, '10. */
export const FULL_YEAR =
  `(?<era>${ERA})\\.?(?<eraYear>\\d{1,2}(?!\\d)|元)` +
  `|(?<!\\d|\\d\\.)(?<western>(?:19|20)\\d{2})(?!\\d)` +
  `|['’‘](?<cut>\\d{2})(?!\\d)`;
export const fullYear = here(`${FULL_YEAR}|FY(?<fy>20\\d{2}|\\d{2})(?!\\d)`);
export const shortYear = here("(?<![\\d第数約計]|\\d\\.)(?<short>\\d{1,2})(?!\\d)");

const PART = `の?(?:${patternOf(yearParts)}|${patternOf(seasonWords)}|第?[1-4一二三四][・/]?四半期)`;
const MONTH = "の?\\d{1,2}月";

/** （平成22）: the same year in the other calendar, before what both have in common. */
const otherCalendar = (behind: string): RegExp =>
  here(`\\((?:${ERA}\\.?(?:\\d{1,2}|元)|(?:19|20)?\\d{2})(?:年度?)?\\)(?=${behind})`);
export const otherBeforeUnit = otherCalendar("両?年");
export const otherBeforePart = otherCalendar(`${MONTH}|${PART}`);

/** 22、23年度: the unit is written once, behind the whole list. */
export const unitOfList = here(
  `(?=(?:${LINK}(?:${ERA}\\.?)?['’‘]?(?:\\d{1,4}|元)){1,12}(?<unit>両?年度|両?年(?!間|代)))`,
);
/** As above, where a numbering (1、22年度) must not be taken for a year. */
export const unitOfShortList = here(
  `(?=(?:(?<=\\d{2})(?:${LINK}\\d{2}){1,12}|[~-]\\d{1,2})(?<unit>両?年度|両?年(?=\\d{1,2}月)))`,
);

/** With one of these behind, 10年 is a year and no length; 3年 is one only with a month or a season. */
export const behindTwoDigits = here(
  `(?!以?内)(?:${MONTH}|${PART}|まで|迄|以降|以後|頃|ごろ|を?目途|~\\d{2}年)`,
);
export const behindOneDigit = here(`${MONTH}|末|[春夏秋冬]`);

/** 年度末, 会計年度内: the year goes without saying. Not in 初年度, 各年度, 平成年度. */
export const understoodFiscal = here(
  "(?<![\\d単各毎隔多何数成和初]|対象|実施|開始|最終|目標|計画|終了|完了)" +
    `(?:会計|事業|財政)?年度(?=の?${patternOf(yearParts)}|の?第?[1-4一二三四][・/]?四半期)`,
);
export const understoodCalendar = here(
  "(?<![\\d各毎隔半何数周成和青少])年(?=(?:内|初)(?![部容閣訳規外回])|末|央|始|頭|明け|の?(?:前半|後半|半ば))",
);
/** 年明け is that of the next year. */
export const turn = here("明け");
