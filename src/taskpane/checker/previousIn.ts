import type { Grid } from "../../domain/grid/Grid";
import { UnreadableWorkbook, type UnreadableReason } from "../../domain/grid/UnreadableWorkbook";
import type { PreviousCounts } from "../../domain/summary/PreviousCounts";
import { readXlsx } from "../../host/xlsx/readXlsx";
import { countPrevious, type PreviousOptions } from "../../jobs/countPrevious";

/** 前回の文書: a file, or a sheet of this workbook. */
export type PreviousSource =
  | { readonly kind: "file"; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: "sheet"; readonly sheet: string };

/** 前回の数, or why there are none. */
export type ReadPrevious =
  | { readonly previous: PreviousCounts }
  | { readonly problem: UnreadableReason | "noMeasures" | "unreadable" };

/** 前回の数を数える, in a file or in one of the sheets at hand. */
export async function previousIn(
  source: PreviousSource,
  sheets: readonly Grid[],
  options: PreviousOptions,
): Promise<ReadPrevious> {
  try {
    const previous =
      source.kind === "file"
        ? countPrevious(await readXlsx(source.bytes), source.file, options)
        : countPrevious(sheets, source.sheet, { ...options, sheets: [source.sheet] });
    return previous ? { previous } : { problem: "noMeasures" };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { problem: error.reason };
    throw error;
  }
}
