import type { MeasureField, MeasureRow } from "../../measure/MeasureRow";
import { joinedProse } from "../../text/continuedText";
import type { LineTrace } from "../trace/lineTrace";
import { rowPlace } from "../trace/rowPlace";
import { textMark } from "../trace/textMark";
import type { HeadingLine } from "./headingLines";

/** 続きの行の控え: the row above goes on. */
export const restTrace = (row: MeasureRow): LineTrace => ({ kind: "rest", place: rowPlace(row) });

/** 施策の行の控え: of each field that its columns show, from the left, the parts over which its text goes on. */
export const rowTrace = (
  row: MeasureRow,
  shown: readonly (readonly [field: MeasureField, parts: readonly (string | null)[]])[],
): LineTrace => ({
  kind: "row",
  place: rowPlace(row),
  fields: shown.map(([field, parts]) => ({ field, mark: textMark(joined(parts)) })),
});

/** As a reader joins it again. */
export const joined = (parts: readonly (string | null)[]): string =>
  parts.map((part) => part ?? "").reduce(joinedProse, "");

/** 見出しの行の控え: which heading it is of the row below; that one above has ended is our own word. */
export const headingTrace = ({ text, field }: HeadingLine, row: MeasureRow | undefined): LineTrace =>
  field && row ? rowTrace(row, [[field, [text]]]) : { kind: "words", mark: textMark(text) };
