import { sheetAddress } from "../../model/a1";
import { cellBlock } from "../../model/Block";
import { knownFields } from "../arguments";
import { columnLines, rowLines, type LineKind } from "./lines";
import { navigate } from "./navigate";
import type { Target } from "./writeContents";

/** 行ごとの性質: of each row of a range what the options ask for. @throws HostError as `knownFields` */
export const readRowProperties = (target: Target, options: unknown): object[] =>
  readProperties(target, options, "row", rowLines, navigate.entireRow);

/** 列ごとの性質, likewise. */
export const readColumnProperties = (target: Target, options: unknown): object[] =>
  readProperties(target, options, "column", columnLines, navigate.entireColumn);

function readProperties(
  { sheet, block }: Target,
  options: unknown,
  name: "row" | "column",
  kind: LineKind,
  wholeLine: (typeof navigate)["entireRow"],
): object[] {
  const asked = knownFields(options, [`${name}Hidden`, `${name}Index`, "address", "addressLocal"]);
  const first = kind.first(block);
  return Array.from({ length: kind.last(block) - first + 1 }, (_line, offset) => {
    const index = first + offset;
    const address = sheetAddress(sheet.name, wholeLine(cellBlock(index, index)));
    const properties = {
      [`${name}Hidden`]: kind.linesOf(sheet).get(index)?.hidden === true,
      [`${name}Index`]: index,
      address,
      addressLocal: address,
    };
    return Object.fromEntries(Object.entries(properties).filter(([each]) => asked.get(each) === true));
  });
}
