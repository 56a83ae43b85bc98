import { partPercents } from "../../counting/partPercents";
import { addsUpToHundred, percentSum } from "../../counting/percent";
import type { Rounding } from "../../counting/Rounding";
import { unknownStatus } from "../../counting/statusCode";
import type { Tally } from "../../counting/tallyMeasures";
import type { MeasureRow } from "../../measure/MeasureRow";
import { axisMembers } from "../../summary/axisMembers";
import { roundingNote } from "../../summary/blockWords";
import { countedIn } from "../../summary/countedIn";
import { allOf, countTermsFormula } from "../../summary/CountTerms";
import { dayWords, progressTitle } from "../documentWords";
import { errorNotice } from "../errorNotice";
import { shareFormula, type Parts, type ShareTerms } from "../shareFormula";
import type { FormulaCell, SheetModel } from "../SheetModel";
import { textMark } from "../trace/textMark";
import { headingLines } from "./headingLines";
import { paginate } from "./paginate";
import type { PrintLine } from "./PrintLine";
import { endlessPage, printPage, type PrintPage } from "./PrintPage";
import { printedSheet } from "./printedSheet";
import { answerIn, remarkKey, type AnswerKey } from "./progressAnswers";
import type { ProgressOptions } from "./ProgressOptions";
import type { ProgressBasis } from "./progressSheet";
import { headingTrace, joined, restTrace, rowTrace } from "./rowTrace";
import { joinWide, partLines, wideLines, type WideLine } from "./wideLines";

/** The names of what the half-year sheet counts from. */
export interface HalfYearNames {
  readonly sheet: string;
  readonly measuresTable: string;
  readonly findingsTable: string;
}

/** One column over the width of an upright page. */
const WIDTH = 86;
const NOTHING = { formula: '""', value: "" } as const;
/** Of which remarks are made: those that are not done and not under way. */
const remarkedStages = ["notBegun", "unclear"] as const;

/** 半期の一枚の中身: whether 概要 and 結論 stand on it, and the measures with a block. */
export interface HalfYearContent {
  readonly hasOverview: boolean;
  readonly rows: readonly MeasureRow[];
}

/** 進捗状況（半期の様式）: 概要 with counts and shares, remarks on what lags, 結論, and a block for each measure. */
export function halfYearSheet(
  tally: Tally,
  basis: ProgressBasis,
  names: HalfYearNames,
  content: HalfYearContent = { hasOverview: true, rows: mainRows(tally, basis.options) },
): SheetModel {
  const { facts, errors, options = {}, isText = false } = basis;
  const orientation = options.orientation ?? "portrait";
  const paper = printPage([WIDTH], orientation, options.font);
  const page = isText ? endlessPage(paper) : paper;
  const wide = wideLines(WIDTH, page);
  const title = progressTitle(facts, options.calendar);
  const opening = [
    ...(options.annex === undefined ? [] : [wide(options.annex, "note")]),
    wide(`${title}について`, "title"),
    wide(errorNotice(errors, names.findingsTable, NOTHING), "alert"),
    ...(facts.asOf === undefined ? [] : [wide(`${dayWords(facts.asOf)}現在`, "note")]),
  ];
  const lines = [
    ...opening,
    ...(content.hasOverview ? overview(tally, basis, names, page, wide) : []),
    ...blocks(content.rows, page, wide),
  ];
  return printedSheet(
    names.sheet,
    paginate(lines, page.height, joinWide(wide, page)),
    { widths: [WIDTH], orientation, page, options },
    (draft, pageLines) => {
      for (const { cells, look } of pageLines) draft.addWide(cells[0] ?? null, 1, look);
    },
  );
}

/** 概要: how many measures are how far, what is said of those that lag, and 結論. */
function overview(
  tally: Tally,
  { options = {}, rounding = "each" }: ProgressBasis,
  { measuresTable }: HalfYearNames,
  page: PrintPage,
  wide: WideLine,
): PrintLine[] {
  const { categories } = tally.scheme;
  const { letters } = tally;
  const { base } = countedIn.letter;
  const members = axisMembers.status(tally.rows, { tally, unit: "letter", relisted: false });
  const counts = [...letters.byCategory, letters.unknown];
  const percents = partPercents[rounding](counts);
  const whole = `(${countTermsFormula(measuresTable, base)})`;
  const parts = members.map(({ terms }) => `(${countTermsFormula(measuresTable, allOf(base, terms))})`);
  const lines = parts.map((part, index) => {
    const words = `「${categories[index]?.label ?? unknownStatus}」`;
    const terms = { part, whole, parts: rounding === "each" ? undefined : partsFrom(parts, index) };
    return wide(countLine(words, counts[index] ?? 0, percents[index], terms), "plain");
  });
  const remarks = categories
    .filter(({ stage }) => (remarkedStages as readonly string[]).includes(stage))
    .flatMap(({ code, label }) => [
      wide(`「${label}」とされている施策について`, "heading", true),
      ...answerLines(options, remarkKey(code), page, wide),
    ]);
  return [
    wide("概要", "heading", true),
    ...(letters.unknown === 0 ? lines.slice(0, -1) : lines),
    ...roundingNotes(counts, rounding).map((note) => wide(note, "note")),
    ...remarks,
    wide("結論", "heading", true),
    ...answerLines(options, "conclusion", page, wide),
  ];
}

/** 記入欄: lines that may as well be filled in on the sheet. */
function answerLines(options: ProgressOptions, key: AnswerKey, page: PrintPage, wide: WideLine): PrintLine[] {
  const parts = page.partsOf(answerIn(options, key), WIDTH);
  const mark = textMark(joined(parts));
  return partLines(parts, (part) => wide(part || null, "answer", false, { kind: "answer", key, mark }));
}

function roundingNotes(counts: readonly number[], rounding: Rounding): string[] {
  if (rounding !== "each") return [roundingNote(rounding)];
  if (addsUpToHundred(counts)) return [];
  return [`※ 割合は一つずつ四捨五入したもので、足すと${percentSum(counts)}％になります。`];
}

/** The counts stand in no cells of their own. */
function partsFrom(parts: readonly string[], index: number): Parts {
  const places = `{${parts.map((_, at) => at + 1).join(",")}}`;
  return {
    counts: `CHOOSE(${places},${parts.join(",")})`,
    length: parts.length,
    steps: `${places}-${index + 1}`,
  };
}

/** 「既に実施済み」… 27施策(17%). */
function countLine(
  words: string,
  count: number,
  percent: number | undefined,
  terms: ShareTerms,
): FormulaCell {
  const { part, whole } = terms;
  return {
    formula: `="${words.replaceAll('"', '""')}… "&${part}&"施策"&IF(${whole}=0,"","（"&${shareFormula(terms)}&"%）")`,
    value: `${words}… ${count}施策${percent === undefined ? "" : `（${percent}%）`}`,
  };
}

/** The measures with a block of their own: the main ones, where some are flagged and nobody wants all. */
export function mainRows({ rows }: Tally, { mainOnly = true }: ProgressOptions = {}): MeasureRow[] {
  const counted = rows.map(({ row }) => row).filter(({ relisted }) => !relisted);
  const main = mainOnly ? counted.filter(({ isMain }) => isMain) : [];
  return main.length > 0 ? main : counted;
}

/** 【施策名】…（担当）【進捗状況】 under the headings of its field. */
function blocks(rows: readonly MeasureRow[], page: PrintPage, wide: WideLine): PrintLine[] {
  return rows.flatMap((row, index) => [
    ...headingLines(rows[index - 1], row).map((heading) =>
      wide(heading.text, "heading", true, headingTrace(heading, row)),
    ),
    ...partLines(page.partsOf(`【施策名】 ${row.name ?? ""}${responsible(row)}`, WIDTH), (part) =>
      wide(part, "strong", true),
    ),
    wide("【進捗状況】", "plain", true),
    ...progressLines(row, page, wide),
  ]);
}

function progressLines(row: MeasureRow, page: PrintPage, wide: WideLine): PrintLine[] {
  const parts = page.partsOf(row.progress ?? "", WIDTH);
  return partLines(parts, (part, at) =>
    wide(part, "plain", false, at === 0 ? rowTrace(row, [["progress", parts]]) : restTrace(row)),
  );
}

function responsible({ ministries, ministriesText }: MeasureRow): string {
  const names = ministries.length > 0 ? ministries.join("、") : (ministriesText ?? "");
  return names === "" ? "" : `（${names}）`;
}
