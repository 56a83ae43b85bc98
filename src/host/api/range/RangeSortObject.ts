import { columnCount, isValidBlock, rowCount } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { usedBlockWithin } from "./usedBlock";
import { sortCells, withoutHeadings, type SortKey } from "./structure/sortCells";
import type { Target } from "./writeContents";

/** Ways to order Chinese letters, which make no difference here. */
const SORT_METHODS = ["PinYin", "StrokeCount"];

/** 並べ替え: Excel.RangeSort; by values only. */
export class RangeSortObject extends HostObject {
  readonly #target: Target;

  constructor(target: Target) {
    super();
    this.#target = target;
  }

  apply(
    fields: unknown,
    matchCase: unknown,
    hasHeaders: unknown,
    orientation: unknown,
    method: unknown,
  ): void {
    if (!SORT_METHODS.some((each) => each === (method ?? "PinYin"))) fail("InvalidArgument");
    const byRows = (orientation ?? "Rows") === "Rows";
    if (!byRows && orientation !== "Columns") fail("InvalidArgument");
    const { book, sheet, block: given } = this.#target;
    const keys = sortKeys(fields, byRows ? columnCount(given) : rowCount(given));
    const used = usedBlockWithin(sheet, given, false);
    if (!used) return;
    const sized = { ...given, bottom: used.bottom, right: used.right };
    const block = hasHeaders === true ? withoutHeadings(sized, byRows) : sized;
    if (isValidBlock(block)) sortCells({ book, sheet, block }, keys, byRows, matchCase === true);
  }
}

/** @throws HostError InvalidArgument for no keys, keys outside of the range, and for sorting by colors or icons */
function sortKeys(fields: unknown, count: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) return fail("InvalidArgument");
  return fields.map((field: unknown) => {
    const given = new Map<string, unknown>(
      typeof field === "object" && field !== null ? Object.entries(field) : [],
    );
    const key = given.get("key");
    const isKey = typeof key === "number" && Number.isInteger(key) && key >= 0 && key < count;
    if (!isKey || (given.get("sortOn") ?? "Value") !== "Value") return fail("InvalidArgument");
    return { key, ascending: given.get("ascending") !== false };
  });
}
