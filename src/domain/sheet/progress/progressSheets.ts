import type { Tally } from "../../counting/tallyMeasures";
import type { SheetModel } from "../SheetModel";
import { halfYearSheet, mainRows, type HalfYearNames } from "./halfYearSheet";
import { progressColumns } from "./progressColumns";
import { partKey, partName, progressParts } from "./progressParts";
import { progressSheet, type ProgressBasis } from "./progressSheet";

const OVERVIEW = "概要";

/** 進捗状況: one sheet, or one for each 節, whose pages are counted through, in the layout that was chosen. */
export function progressSheets(tally: Tally, basis: ProgressBasis, names: HalfYearNames): SheetModel[] {
  const { layout, division } = basis.options ?? {};
  const isHalfYear = layout === "halfYear";
  if (division === "section")
    return countedThrough(isHalfYear ? halfYearParts(tally, basis, names) : annualParts(tally, basis, names));
  return [isHalfYear ? halfYearSheet(tally, basis, names) : progressSheet(rowsOf(tally), basis, names)];
}

const rowsOf = ({ rows }: Tally) => rows.map(({ row }) => row);

function annualParts(tally: Tally, basis: ProgressBasis, names: HalfYearNames): SheetModel[] {
  const all = rowsOf(tally);
  // What columns there are, the whole document says.
  const columns = progressColumns(all, basis.options);
  return progressParts(all).map(({ key, name, rows }) => ({
    ...progressSheet(rows, basis, { ...names, sheet: name }, columns),
    part: key,
  }));
}

/** 概要 is a sheet by itself, before those of the fields. */
function halfYearParts(tally: Tally, basis: ProgressBasis, names: HalfYearNames): SheetModel[] {
  const parts = [
    { key: partKey([null, null, OVERVIEW]), name: partName(OVERVIEW), rows: [], hasOverview: true },
    ...progressParts(mainRows(tally, basis.options)).map((part) => ({ ...part, hasOverview: false })),
  ];
  return parts.map(({ key, name, ...content }) => ({
    ...halfYearSheet(tally, basis, { ...names, sheet: name }, content),
    part: key,
  }));
}

/** ページを通しで数える: each sheet goes on where the one before it ended. */
function countedThrough(models: readonly SheetModel[]): SheetModel[] {
  let firstPage = 1;
  return models.map((model) => {
    const numbered = { ...model, print: { ...model.print, firstPage } };
    firstPage += (model.print.breaks ?? []).length + 1;
    return numbered;
  });
}
