import { columnCount, isValidBlock, rowCount } from "../../model/Block";
import { fail } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import { booleanArgument, knownFields, wholeArgument } from "../arguments";
import { sortCells, withoutHeadings, type SortKey } from "./structure/sortCells";
import { usedBlockWithin } from "./usedBlock";
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

/**
 * @throws HostError InvalidArgument for no keys and for keys outside of the range, ApiNotFound for sorting by colors,
 *   icons, or texts as numbers
 */
function sortKeys(fields: unknown, count: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) return fail("InvalidArgument");
  return fields.map((field: unknown) => {
    const given = knownFields(field, ["key", "ascending", "sortOn", "dataOption"]);
    if ((given.get("sortOn") ?? "Value") !== "Value" || (given.get("dataOption") ?? "Normal") !== "Normal")
      fail("ApiNotFound", "The host sorts by values only, and texts as texts.");
    return {
      key: wholeArgument(given.get("key"), 0, count - 1),
      ascending: booleanArgument(given.get("ascending") ?? true),
    };
  });
}
