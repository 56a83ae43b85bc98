import type { SheetReading } from "../layout/SheetReading";
import type { MeasureRow } from "../measure/MeasureRow";
import { nameKey } from "../measure/nameKey";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import type { MinistryEntry } from "../ministry/MinistryMaster";
import { tagsOfName, tagsOfParagraphs } from "../ministry/ministryTags";
import { mentionName, namesSomebody, readMinistries } from "../ministry/readMinistries";
import { cellsOf, mustBeFilled, type FieldCell } from "./fieldCells";
import { defineRule, type CheckContext } from "./Rule";

const tagsOf = { name: tagsOfName, progress: tagsOfParagraphs } as const;

/** 担当にない府省庁の札: 【総務省】 before a paragraph, of a measure that 総務省 has no part in. */
export const ministryTagDiffers = defineRule({
  id: "ministry.tag-differs",
  severity: "warning",
  needs: ["ministries"],
  *check(sheet, context) {
    for (const field of ["name", "progress"] as const) {
      for (const each of cellsOf(sheet, field)) {
        const tags = tagsOf[field](each.cell.text, context.ministries);
        if (tags.length === 0 || !mustBeFilled(each.row)) continue;
        const responsible = bodiesOf(rowsSpokenOf(each, sheet, context), context.ministries);
        const others = tags
          .flatMap(({ mentions }) => mentions)
          .filter(
            ({ entry }) => entry && responsible && !responsible.some((body) => isOf(body, entry, context)),
          );
        if (others.length === 0) continue;
        const names = [...new Set(others.map(mentionName))].join("、");
        yield {
          cell: each.cell,
          field,
          details: { names, ministries: each.row.ministriesText?.trim() ?? "" },
        };
      }
    }
  },
});

/** The rows of which a text may speak: those it stands beside, of one letter or of one name with its own. */
function rowsSpokenOf(
  { row, field, cell }: FieldCell,
  sheet: SheetReading,
  context: CheckContext,
): MeasureRow[] {
  const isBeside = ({ cells }: MeasureRow): boolean =>
    cells[field]?.row === cell.row && cells[field]?.column === cell.column;
  return sheet.rows.filter(
    (other) => isBeside(other) || nameKey(other) === nameKey(row) || context.measures.sameLetter(other, row),
  );
}

const openList = /等|など|ほか|他/u;

/** Who is responsible for rows; undefined where that is not said in full. */
function bodiesOf(rows: readonly MeasureRow[], index: MinistryIndex): MinistryEntry[] | undefined {
  const texts = rows.flatMap(({ cells: { ministries } }) => ministries ?? []);
  if (texts.some(({ isPartlyStruck, text }) => isPartlyStruck || openList.test(text))) return undefined;
  const mentions = texts.flatMap(({ text }) => (namesSomebody(text) ? readMinistries(text, index) : []));
  const bodies = mentions.flatMap(({ entry, form, others }) =>
    entry && entry.kind !== "group" && form !== "loose" && !others ? entry : [],
  );
  return bodies.length > 0 && bodies.length === mentions.length ? bodies : undefined;
}

/** Whether two are one: a body and its own agency, or a body and what became of it. */
const isOf = (a: MinistryEntry, b: MinistryEntry, { ministries }: CheckContext): boolean =>
  lineOf(a, ministries).has(b) || lineOf(b, ministries).has(a);

function lineOf(entry: MinistryEntry, index: MinistryIndex): ReadonlySet<MinistryEntry> {
  const line = new Set([entry]);
  for (const { parent, successor } of line) {
    for (const name of [parent, successor]) {
      const next = name === undefined ? undefined : index.entry(name);
      if (next) line.add(next);
    }
  }
  return line;
}
