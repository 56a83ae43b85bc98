import { readMinistries } from "../ministry/readMinistries";
import type { GridReader } from "../grid/GridReader";
import type { MeasureField, MeasureRow, SourceCell } from "../measure/MeasureRow";
import { isBlank } from "../text/blank";
import { joinedProse } from "../text/continuedText";
import { foldText } from "../text/foldText";
import type { ColumnMap } from "./ColumnMap";
import type { Judges } from "./Judges";
import type { Line } from "./Line";
import { withCells } from "./readRow";
import { sourceCell } from "./sourceCell";
import type { TableColumns } from "./TableColumns";

/** How the rest of a row stands to its beginning: right below it, or below a header that a new page repeated. */
export type Distance = "below" | "onNextPage";

/** Fields whose text may go on in a further row. */
const texts = ["name", "ministries", "progress", "note"] as const satisfies readonly MeasureField[];
/** Fields that begin a row of its own. */
const beginnings = ["id", "label", "status"] as const satisfies readonly MeasureField[];
/** Right below, only prose goes on; a name or a ministry there is a row of its own. */
const prose: readonly MeasureField[] = ["progress", "note"];

/**
 * 二行に割れた行: the row above with the texts of a line that is its rest; undefined where the line is none. A page
 * break cuts a row wherever it falls; without one, long prose goes on in the cell below.
 */
export function continuedRow(
  reader: GridReader,
  line: Line,
  { columns, labelParts }: TableColumns,
  above: MeasureRow,
  distance: Distance,
  judges: Judges,
): MeasureRow | undefined {
  const holds = (field: MeasureField): boolean => {
    const column = columns[field];
    return column !== undefined && !isBlank(reader.own(line.row, column)?.text);
  };
  const repeated = repeatedFields(reader, line.row, columns, above, distance);
  const begins = beginnings.some((field) => holds(field) && !repeated.includes(field));
  if (begins || labelParts.some((column) => line.columns.includes(column))) return undefined;
  const going = texts.filter((field) => holds(field) && !repeated.includes(field));
  const mapped = line.columns.filter((column) => Object.values(columns).includes(column));
  if (going.length === 0 || mapped.length > going.length + repeated.length) return undefined;
  if (distance === "below" && !going.every((field) => prose.includes(field))) return undefined;
  if (holds("name") && holds("ministries") && isWholeRow(reader, line, columns, judges)) return undefined;
  const changed = going.flatMap((field) => {
    const column = columns[field];
    const first = above.cells[field];
    if (column === undefined || first === undefined) return [];
    return [[field, joined(field, first, sourceCell(reader, line.row, column))] as const];
  });
  return withCells(above, Object.fromEntries(changed), judges);
}

const goesOn = /[（(]?(?:続き|つづき)[）)]?$/u;

/** What is said again of the row that goes on: its label or its name, with （続き）, or on a new page without. */
function repeatedFields(
  reader: GridReader,
  row: number,
  columns: ColumnMap,
  above: MeasureRow,
  distance: Distance,
): MeasureField[] {
  return (["id", "label", "name"] as const).filter((field) => {
    const text = reader.own(row, columns[field] ?? 0)?.text.trim() ?? "";
    if (distance === "below" && !goesOn.test(text)) return false;
    const bare = foldText(text.replace(goesOn, ""));
    return text !== "" && (bare === "" || bare === foldText(above.cells[field]?.text ?? ""));
  });
}

/** A name beside a whole ministry is a measure whose label was forgotten, not the rest of one. */
function isWholeRow(
  reader: GridReader,
  line: Line,
  columns: TableColumns["columns"],
  judges: Judges,
): boolean {
  const text = reader.own(line.row, columns.ministries ?? 0)?.text ?? "";
  const mentions = readMinistries(text, judges.ministries);
  return mentions.length > 0 && mentions.every(({ form }) => form !== "unknown" && form !== "loose");
}

/** A name or a ministry's name is one line. */
function joined(field: MeasureField, first: SourceCell, rest: SourceCell): SourceCell {
  return {
    ...first,
    kind: "text",
    text: joinedText(field, first.text, rest.text),
    isPartlyStruck: first.isPartlyStruck || rest.isPartlyStruck,
    parts: [...(first.parts ?? [{ ...first }]), rest],
  };
}

function joinedText(field: MeasureField, first: string, rest: string): string {
  if (field === "name") return first + rest;
  return field === "ministries" && !isBlank(first) ? `${first}\n${rest}` : joinedProse(first, rest);
}
