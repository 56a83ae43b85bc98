import { cellAddress } from "../../../src/domain/grid/cellAddress";
import type { Grid } from "../../../src/domain/grid/Grid";
import { headerWords } from "../../../src/domain/layout/headerWords";
import { headingFields, type MeasureField } from "../../../src/domain/measure/MeasureRow";
import { gridOf, type CellSpec } from "../../support/grids";
import { textOf, type DocumentDraft, type RowDraft } from "./GeneratedDocument";
import type { SeededRandom } from "./SeededRandom";

/** 文書のシート: and where a field of a row stands in it. */
export interface LaidOut {
  readonly grid: Grid;
  readonly addressOf: (at: RowDraft | "sheet" | "total", field: MeasureField) => string;
  readonly rowOf: ReadonlyMap<RowDraft, number>;
  /** What the total line ought to claim. */
  readonly totalText: string;
}

const COMMON_WORDS = 4;

/** 一覧形式, or 印刷形式 with the headings over the rows and the header again under each. */
export function layoutDocument(document: DocumentDraft, random: SeededRandom): LaidOut {
  const { layout, fields, rows, hasPrevious, totalError } = document;
  const lines: CellSpec[][] = titleLines(document, random);
  const header = [
    ...fields.map((field) => random.pick(headerWords[field].slice(0, COMMON_WORDS))),
    ...(hasPrevious ? ["前回の進捗状況"] : []),
  ];
  if (layout === "list") lines.push(header);
  const rowOf = new Map<RowDraft, number>();
  rows.forEach((row, index) => {
    if (layout === "printed" && row.block !== rows[index - 1]?.block) {
      lines.push(...headingLines(row, rows[index - 1]), header);
    }
    lines.push([...fields.map((field) => row.cells[field]), ...(hasPrevious ? [row.previous] : [])]);
    rowOf.set(row, lines.length);
  });
  const totalText = `${rows.length}施策`;
  if (totalError !== undefined && layout === "list") {
    lines.push([], totalLine(document, `${rows.length + totalError}施策`));
  }
  const totalRow = lines.length;
  if (random.chance(0.4)) lines.push([], ["（注）再掲の施策は、元の施策の欄を参照。"]);
  const hidden = new Set(rows.filter(({ isHidden }) => isHidden).map((row) => rowOf.get(row) ?? 0));
  return {
    grid: { ...gridOf(lines), hiddenRows: hidden },
    rowOf,
    totalText,
    addressOf: (at, field) => {
      if (at === "sheet") return "A1";
      const row = at === "total" ? totalRow : (rowOf.get(at) ?? 0);
      return cellAddress(row, fields.indexOf(field) + 1);
    },
  };
}

const totalLine = ({ fields }: DocumentDraft, text: string): CellSpec[] =>
  fields.map((field) => (field === "id" ? "計" : field === "name" ? text : ""));

function titleLines({ fiscalYear, term, lead }: DocumentDraft, random: SeededRandom): CellSpec[][] {
  const lines: CellSpec[][] = [[`「見本の計画」に係る進捗状況調査票（${fiscalYear}年度${term}）`]];
  if (lead !== undefined) lines.push(["回答府省庁", lead]);
  if (random.chance()) lines.push(["※ 状況は◎○△×で記入してください。"]);
  if (random.chance()) lines.push([]);
  return lines;
}

/** The headings that change, one below the other. */
function headingLines(row: RowDraft, above: RowDraft | undefined): CellSpec[][] {
  const first = headingFields.findIndex(
    (level) => above === undefined || textOf(row, level) !== textOf(above, level),
  );
  return headingFields
    .slice(Math.max(first, 0))
    .map((level) => textOf(row, level))
    .filter((text) => text !== "")
    .map((text) => [text]);
}
