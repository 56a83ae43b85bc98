import { headingFields, type HeadingField, type MeasureField } from "../../measure/MeasureRow";
import { fieldWords } from "../fieldWords";
import type { ShownText } from "../trace/TracedLine";
import { markedHeading } from "./headingLines";
import { progressCells } from "./progressColumns";

/** 進捗状況が示すもの, by field: what its cells and its headings say of a row. */
export const progressTexts: Readonly<Partial<Record<MeasureField, ShownText>>> = Object.fromEntries([
  ...progressCells.map(({ field, valueOf, isAltered }): [MeasureField, ShownText] => [
    field,
    {
      header: fieldWords[field],
      field,
      textOf: ({ row }) => valueOf(row) ?? "",
      ...(isAltered && { isAltered: ({ row }) => isAltered(row) }),
    },
  ]),
  ...headingFields.map((field): [HeadingField, ShownText] => [
    field,
    { header: fieldWords[field], field, textOf: ({ row }) => markedHeading(field, row[field] ?? "") },
  ]),
]);
