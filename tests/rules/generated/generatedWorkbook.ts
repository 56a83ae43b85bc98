import type { DocumentFacts } from "../../../src/domain/document/DocumentFacts";
import type { Grid } from "../../../src/domain/grid/Grid";
import { plantDefects } from "./defects/plantDefects";
import type { Planted } from "./GeneratedDocument";
import { hardSentences } from "./hardTexts";
import { layoutDocument } from "./layoutDocument";
import { SeededRandom } from "./SeededRandom";
import { soundDocument } from "./soundDocument";
import { textOf, type RowDraft } from "./GeneratedDocument";

/** 生成したブック: a sheet, and all that is wrong in it. */
export interface GeneratedWorkbook {
  readonly grid: Grid;
  readonly facts: DocumentFacts;
  /** How many measures it holds. */
  readonly rows: number;
  readonly truth: readonly { readonly planted: Planted; readonly cell: string }[];
}

/** The same seed gives the same workbook. */
export function generatedWorkbook(seed: number, withDefects = true): GeneratedWorkbook {
  const random = new SeededRandom(seed);
  const document = soundDocument(random);
  const defects = withDefects ? plantDefects(document, random) : [];
  const { grid, addressOf, totalText } = layoutDocument(document, random);
  const { fiscalYear, term, asOf } = document;
  const truth = [...defects, ...document.rows.flatMap(hintsOf)].map((planted) => ({
    planted: planted.at === "total" ? { ...planted, suggestion: totalText } : planted,
    cell: addressOf(planted.at, planted.field),
  }));
  return { grid, facts: { fiscalYear, term, asOf }, rows: document.rows.length, truth };
}

/** What is rightly told of some hard texts. */
const hintsOf = (row: RowDraft): Planted[] =>
  hardSentences.flatMap(({ text, tells }) =>
    tells !== undefined && textOf(row, "progress").includes(text)
      ? [{ rule: tells, at: row, field: "progress" as const, suggestion: null, isOptional: true }]
      : [],
  );
