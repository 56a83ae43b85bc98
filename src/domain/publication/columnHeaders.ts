import type { MergedArea } from "../grid/Grid";
import { modelColumns } from "../sheet/modelColumns";
import type { SheetModel } from "../sheet/SheetModel";
import { shownValue } from "../sheet/shownValue";

type HeadedModel = Pick<SheetModel, "rows" | "looks" | "merges">;

/** 列の見出し: the words over each column of a model, once each. A header may stand in several rows and at several places. */
export function columnHeaders(model: HeadedModel): readonly (readonly string[])[] {
  const headers = Array.from({ length: modelColumns(model) }, () => new Set<string>());
  for (const area of model.looks.filter(({ look }) => look === "header"))
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const text = headerText(model, row, column);
        if (text !== "") headers[column - 1]?.add(text);
      }
  return headers.map((words) => [...words]);
}

function headerText({ rows, merges }: HeadedModel, row: number, column: number): string {
  const over = merges.find((area) => covers(area, row, column));
  const cell = over ? rows[over.top - 1]?.[over.left - 1] : rows[row - 1]?.[column - 1];
  return String(shownValue(cell));
}

const covers = ({ top, left, bottom, right }: MergedArea, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
