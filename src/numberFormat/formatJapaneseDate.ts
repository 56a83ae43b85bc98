import { eraOf } from "../domain/text/japaneseEra";

const quoted = /"[^"]*"|\\.|\[[^\]]*\]/gu;
const token = /"([^"]*)"|\\(.)|\[[^\]]*\]|aaaa|aaa|ggg|gg|g|ee|e|yyyy|yy|mm|m|dd|d|;.*$|[^"\\[]/giu;
const letters: Readonly<Record<string, string>> = { 明治: "M", 大正: "T", 昭和: "S", 平成: "H", 令和: "R" };

/** Whether a number format shows the Japanese era or weekday (ggge"年", ge.m.d, aaa). */
export const isJapaneseFormat = (format: string): boolean =>
  /g|e(?![+-])|a{3}/iu.test(format.replace(quoted, "")) && !/general/iu.test(format);

/** A day in a number format of Japan's own, which the codec cannot show: [$-411]ge.m.d → H23.3.31. */
export function formatJapaneseDate(format: string, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const era = eraOf(date) ?? { name: "", year };
  const eraYear = era.year === 1 && format.includes("gannen") ? "元" : String(era.year);
  const weekday = "日月火水木金土".charAt(new Date(`${date}T00:00:00Z`).getUTCDay());
  const shown: Readonly<Record<string, string>> = {
    aaaa: `${weekday}曜日`,
    aaa: weekday,
    ggg: era.name,
    gg: era.name.charAt(0),
    g: letters[era.name] ?? "",
    ee: eraYear.padStart(2, "0"),
    e: eraYear,
    yyyy: String(year),
    yy: String(year).slice(-2),
    mm: String(month).padStart(2, "0"),
    m: String(month),
    dd: String(day).padStart(2, "0"),
    d: String(day),
  };
  return format.replace(token, (part: string, text?: string, escaped?: string) => {
    if (text !== undefined || escaped !== undefined) return text ?? escaped ?? "";
    if (part.startsWith("[") || part.startsWith(";")) return "";
    return shown[part.toLowerCase()] ?? part;
  });
}
