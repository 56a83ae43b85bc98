import { addsUpToHundred, percentSum, wholePercent } from "../../counting/percent";
import { unknownStatus } from "../../counting/statusCode";
import type { Tally } from "../../counting/tallyMeasures";
import type { MeasureRow } from "../../measure/MeasureRow";
import { axisMembers } from "../../summary/axisMembers";
import { countedIn } from "../../summary/countedIn";
import { allOf, countTermsFormula, type CountTerms } from "../../summary/CountTerms";
import { splitText } from "../../text/splitText";
import { dayWords, progressTitle } from "../documentWords";
import { errorNotice } from "../errorNotice";
import { SheetDraft } from "../SheetDraft";
import type { FormulaCell, SheetModel } from "../SheetModel";
import { headingLines } from "./headingLines";
import { paginate } from "./paginate";
import type { PrintLine } from "./PrintLine";
import { printPage, type PrintPage } from "./PrintPage";
import { printSetup } from "./printSetup";
import type { ProgressBasis } from "./progressSheet";
import { wideLines, type WideLine } from "./wideLines";

/** The names of what the half-year sheet counts from. */
export interface HalfYearNames {
  readonly sheet: string;
  readonly measuresTable: string;
  readonly findingsTable: string;
}

/** One column over the width of an upright page. */
const WIDTH = 86;
const HIGHEST_ROW = 409;
const MAIN = "主な施策";
const NOTHING = { formula: '""', value: "" } as const;
/** Of which remarks are made: those that are not done and not under way. */
const remarkedStages = ["notBegun", "unclear"] as const;

/** 進捗状況（半期の様式）: 概要 with counts and shares, remarks on what lags, 結論, and a block for each measure. */
export function halfYearSheet(tally: Tally, basis: ProgressBasis, names: HalfYearNames): SheetModel {
  const { facts, errors, options = {} } = basis;
  const orientation = options.orientation ?? "portrait";
  const page = printPage([WIDTH], orientation, options.font);
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
    ...overview(tally, basis, names, wide),
    ...blocks(mainRows(tally, options.mainOnly === true), page, wide),
  ];
  const draft = new SheetDraft();
  const heights: number[] = [];
  const firstRows = paginate(lines, page.height).map((each) => {
    const first = draft.nextRow;
    for (const { cells, look } of each) draft.addWide(cells[0] ?? null, 1, look);
    heights.push(...each.map(({ height }) => height));
    return first;
  });
  draft.rowHeights = heights;
  draft.columnWidths = [WIDTH];
  draft.font = options.font;
  draft.print = printSetup(orientation, options, page, firstRows);
  return draft.model("progress", names.sheet);
}

/** 概要: how many measures are how far, what is said of those that lag, and 結論. */
function overview(
  tally: Tally,
  { options = {} }: ProgressBasis,
  { measuresTable }: HalfYearNames,
  wide: WideLine,
): PrintLine[] {
  const { categories } = tally.scheme;
  const { letters } = tally;
  const { base } = countedIn.letter;
  const members = axisMembers.status(tally.rows, { tally, unit: "letter", relisted: false });
  const counts = members.map(({ terms }, index) => {
    const words = categories[index] ? `「${categories[index].label}」` : `「${unknownStatus}」`;
    const count = letters.byCategory[index] ?? letters.unknown;
    return wide(countLine(words, count, letters.total, allOf(base, terms), base, measuresTable), "plain");
  });
  const shares = [...letters.byCategory, letters.unknown];
  const remarks = categories
    .filter(({ stage }) => (remarkedStages as readonly string[]).includes(stage))
    .flatMap(({ code, label }) => [
      wide(`「${label}」とされている施策について`, "heading", true),
      wide(options.remarks?.[code] ?? null, "answer"),
    ]);
  return [
    wide("概要", "heading", true),
    ...(letters.unknown === 0 ? counts.slice(0, -1) : counts),
    ...(addsUpToHundred(shares) ? [] : [wide(unevenNote(percentSum(shares)), "note")]),
    ...remarks,
    wide("結論", "heading", true),
    wide(options.conclusion ?? null, "answer"),
  ];
}

const unevenNote = (sum: number): string => `※ 割合は一つずつ四捨五入したもので、足すと${sum}％になります。`;

/** 「既に実施済み」… 27施策(17%). */
function countLine(
  words: string,
  count: number,
  total: number,
  terms: CountTerms,
  base: CountTerms,
  table: string,
): FormulaCell {
  const [part, whole] = [terms, base].map((each) => countTermsFormula(table, each));
  return {
    formula: `="${words.replaceAll('"', '""')}… "&${part}&"施策"&IF(${whole}=0,"","（"&ROUND((${part})*100/(${whole}),0)&"%）")`,
    value: `${words}… ${count}施策${total === 0 ? "" : `（${wholePercent(count, total)}%）`}`,
  };
}

const mainRows = ({ rows }: Tally, mainOnly: boolean): MeasureRow[] =>
  rows
    .map(({ row }) => row)
    .filter(({ relisted, cells }) => !relisted && (!mainOnly || cells.note?.text.includes(MAIN) === true));

/** 【施策名】…（担当）【進捗状況】 under the headings of its field. */
function blocks(rows: readonly MeasureRow[], page: PrintPage, wide: WideLine): PrintLine[] {
  const mostLines = Math.floor(Math.min(HIGHEST_ROW, page.height * 0.6) / page.line);
  return rows.flatMap((row, index) => [
    ...headingLines(rows[index - 1], row).map((heading) => wide(heading, "heading", true)),
    wide(`【施策名】 ${row.name ?? ""}${responsible(row)}`, "strong", true),
    wide("【進捗状況】", "plain", true),
    ...splitText(row.progress ?? "", page.unitsOf(WIDTH), mostLines).map((part) => wide(part, "plain")),
  ]);
}

function responsible({ ministries, ministriesText }: MeasureRow): string {
  const names = ministries.length > 0 ? ministries.join("、") : (ministriesText ?? "");
  return names === "" ? "" : `（${names}）`;
}
