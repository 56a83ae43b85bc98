import { writeXlsx } from "hucre/xlsx";
import type { Grid, GridCell } from "../../src/domain/grid/Grid";
import { sampleDefects } from "../sample/defects";
import { sampleMeasures } from "../sample/measures";

const header = ["番号", "節", "項", "該当項目", "施策名", "担当府省庁", "実施期限", "状況", "進捗状況"];

/** The sample's measures with their defects, as often as it takes; names differ from copy to copy. */
export function benchTable(size: number): string[][] {
  const measures = sampleMeasures();
  for (const { measure, field, value } of sampleDefects)
    Object.assign(measures[measure] ?? {}, { [field]: value });
  return Array.from({ length: size }, (_, index) => {
    const each = measures[index % measures.length];
    if (!each) throw new RangeError("the sample has no measures");
    const copy = Math.floor(index / measures.length);
    const { section, item, label, name, ministries, deadline, status, progress } = each;
    return [
      String(index + 1),
      section,
      item,
      label,
      copy === 0 ? name : `${name}（第${copy}期）`,
      ministries,
      deadline,
      status,
      progress,
    ];
  });
}

export function benchGrid(table: readonly (readonly string[])[]): Grid {
  const cell = (text: string): GridCell | undefined => (text === "" ? undefined : { kind: "text", text });
  return {
    name: "様式",
    visibility: "visible",
    rows: [header, ...table].map((row) => row.map(cell)),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    seesMerges: true,
    isOurs: false,
  };
}

/** The same rows as a file. */
export const benchFile = (table: readonly (readonly string[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: "様式", rows: [header, ...table.map((row) => [...row])] }] });
