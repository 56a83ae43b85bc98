import { measureFields, type MeasureRow, type SourceCell } from "../../src/domain/measure/MeasureRow";

const noCells = Object.fromEntries(measureFields.map((field) => [field, undefined]));

/** A measure's row that says only what a test needs of it. */
export const measureRow = (said: Partial<MeasureRow>): MeasureRow => ({
  sheet: "様式",
  row: 1,
  id: null,
  chapter: null,
  section: null,
  item: null,
  group: null,
  subgroup: null,
  label: null,
  name: null,
  ministries: [],
  ministriesText: null,
  status: null,
  progress: null,
  deadline: null,
  note: null,
  relisted: false,
  isMain: false,
  grain: undefined,
  cells: noCells as MeasureRow["cells"],
  ...said,
});

/** A plain cell of text, as it was read. */
export const textCell = (text: string): SourceCell => ({
  row: 1,
  column: 1,
  text,
  kind: text === "" ? "empty" : "text",
  date: undefined,
  formula: undefined,
  struck: undefined,
  isPartlyStruck: false,
  area: undefined,
  parts: undefined,
});
