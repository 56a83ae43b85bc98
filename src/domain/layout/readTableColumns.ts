import type { GridReader } from "../grid/GridReader";
import type { MeasureField } from "../measure/MeasureRow";
import { assignColumns, type Assignment, type ColumnValues } from "./assignColumns";
import { carriedColumns } from "./carriedHeadings";
import { share } from "./columnEvidence";
import type { ColumnMap } from "./ColumnMap";
import { ASK_BELOW, type ColumnReading } from "./ColumnReading";
import { headingLevel } from "./headingLine";
import type { HeaderBlock, HeaderColumn } from "./HeaderBlock";
import type { Judges } from "./Judges";
import type { Question } from "./Question";
import type { ChosenColumns } from "./SheetReading";
import { isLabelPart } from "./splitLabel";
import type { TableColumns } from "./TableColumns";

/** Fields without which, or with the wrong column for which, a reading would mislead. */
const important: ReadonlySet<MeasureField> = new Set([
  "label",
  "name",
  "ministries",
  "status",
  "progress",
  "deadline",
]);
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const MOSTLY = 0.8;

/** What a header's columns are, by its words and the values below; as the user chose them where he did. */
export function readTableColumns(
  reader: GridReader,
  written: HeaderBlock,
  valuesOf: ColumnValues,
  judges: Judges,
  chosen?: ChosenColumns,
): TableColumns {
  const header = withBlankHeaders(written, valuesOf);
  const isDecided = chosen !== undefined && chosen.findsOthers !== true;
  const assignment = isDecided
    ? undefined
    : assignColumns(header, valuesOf, judges, reader.grid.hiddenColumns, chosen);
  const columns = { ...assignment?.columns, ...chosen?.columns };
  const labelParts = labelPartsOf(header, columns, valuesOf);
  const readings = columnReadings(reader, header, columns, valuesOf, assignment);
  return {
    columns,
    labelParts,
    namesAreNumbered: areNumbered(columns, valuesOf),
    carried: carriedColumns(reader, columns, header.bottom + 1),
    readings,
    questions: assignment ? questionsOf(header, columns, assignment, new Set(labelParts)) : [],
  };
}

/** Where labels number the measures, a marked text alone is a heading; where nothing is filled in, names are all there is. */
function areNumbered({ label, id, name }: ColumnMap, valuesOf: ColumnValues): boolean {
  if ((label ?? id) !== undefined || name === undefined) return false;
  const names = valuesOf(name);
  return names.length === 0 || share(names, (text) => headingLevel(text) !== undefined) >= 0.5;
}

/** Columns within a table over which nothing stands, though something stands in them. */
function withBlankHeaders(header: HeaderBlock, valuesOf: ColumnValues): HeaderBlock {
  const known = new Set(header.columns.map(({ column }) => column));
  const first = header.columns[0]?.column ?? header.left;
  const blank: HeaderColumn[] = [];
  for (let column = Math.max(header.left, first - 1); column <= header.right; column++) {
    if (!known.has(column) && valuesOf(column).length > 0)
      blank.push({ column, text: "", word: "", recency: 0 });
  }
  const columns = [...header.columns, ...blank].sort((a, b) => a.column - b.column);
  return { ...header, columns };
}

/** The columns right of the label's in which nothing but sub-letters and marks stands. */
function labelPartsOf(header: HeaderBlock, columns: ColumnMap, valuesOf: ColumnValues): number[] {
  const parts: number[] = [];
  if (columns.label === undefined) return parts;
  const mapped = Object.values(columns);
  const labelHeader = header.columns.find(({ column }) => column === columns.label)?.text;
  for (let column = columns.label + 1; column <= header.right && !mapped.includes(column); column++) {
    const own = header.columns.find((each) => each.column === column);
    const values = valuesOf(column);
    const isOpen = own === undefined || own.match === undefined || own.text === labelHeader;
    if (!isOpen || values.length === 0 || share(values, isLabelPart) < MOSTLY) break;
    parts.push(column);
  }
  return parts;
}

function columnReadings(
  reader: GridReader,
  header: HeaderBlock,
  columns: ColumnMap,
  valuesOf: ColumnValues,
  assignment: Assignment | undefined,
): ColumnReading[] {
  const fields = new Map(
    Object.entries(columns).map(([field, column]) => [column, field as MeasureField] as const),
  );
  const headed = new Map(header.columns.map((column) => [column.column, column]));
  const all = [...new Set([...headed.keys(), ...fields.keys()])].sort((a, b) => a - b);
  return all.map((column): ColumnReading => {
    const field = fields.get(column);
    return {
      column,
      header: headed.get(column)?.text ?? "",
      word: headed.get(column)?.word ?? "",
      ...(field !== undefined && { field }),
      ...certaintyOf(field, column, assignment),
      samples: samplesOf(valuesOf(column)),
      isHidden: reader.grid.hiddenColumns.has(column),
    };
  });
}

function certaintyOf(
  field: MeasureField | undefined,
  column: number,
  assignment: Assignment | undefined,
): Pick<ColumnReading, "reason" | "confidence"> {
  if (field === undefined) return { reason: "unknown", confidence: 0 };
  const candidate = assignment?.taken.get(column);
  return candidate
    ? { reason: candidate.reason, confidence: candidate.confidence }
    : { reason: "chosen", confidence: 1 };
}

const samplesOf = (values: readonly string[]): string[] =>
  [...new Set(values)].slice(0, SAMPLES).map((value) => value.slice(0, LONGEST_SAMPLE));

function questionsOf(
  header: HeaderBlock,
  columns: ColumnMap,
  { taken, rivals }: Assignment,
  labelParts: ReadonlySet<number>,
): Question[] {
  const unsure = [...taken.values()].filter(
    ({ field, confidence }) => important.has(field) && confidence < ASK_BELOW,
  );
  const rival = [...rivals.values()].filter(
    ({ field, column }) => important.has(field) && !labelParts.has(column),
  );
  return [
    ...(columns.name === undefined ? [{ kind: "noName" as const, headerRow: header.bottom }] : []),
    ...rival.map(({ field, column }): Question => ({
      kind: "rivalColumns",
      field,
      columns: [columns[field] ?? column, column],
    })),
    ...unsure.map(({ field, column, reason }): Question => ({
      kind: reason === "header" ? "valuesDisagree" : "unsureColumn",
      field,
      column,
    })),
    ...statusOutside(header, columns),
  ];
}

function statusOutside(header: HeaderBlock, columns: ColumnMap): Question[] {
  const headed: HeaderColumn | undefined = header.columns.find(({ match }) => match?.field === "status");
  const isTaken = headed !== undefined && Object.values(columns).includes(headed.column);
  return headed && columns.status === undefined && !isTaken
    ? [{ kind: "statusOutsideScheme", column: headed.column }]
    : [];
}
