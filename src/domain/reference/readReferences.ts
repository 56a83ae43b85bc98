import type { Grid } from "../grid/Grid";
import type { MinistryMaster } from "../ministry/MinistryMaster";
import type { StatusScheme } from "../status/StatusScheme";
import { codesColumns, readCodesSheet } from "./codesReference";
import { masterColumns, readMasterSheet } from "./masterReference";
import { referenceNames, type ReferenceKind } from "./ReferenceKind";
import { hasReferenceHeader } from "./readReferenceSheet";

/** 参照シートの内容: what the workbook itself says a check is made against. */
export interface References {
  readonly master?: MinistryMaster;
  readonly schemes?: readonly StatusScheme[];
  /** The sheets that say it; they hold no measures. */
  readonly grids: ReadonlyMap<ReferenceKind, Grid>;
}

const columnsOf = { master: masterColumns, codes: codesColumns } as const;

/**
 * 参照シートを読む.
 *
 * @throws BadReference
 */
export function readReferences(grids: readonly Grid[]): References {
  const [master, codes] = [referenceIn(grids, "master"), referenceIn(grids, "codes")];
  return {
    ...(master && { master: readMasterSheet(master) }),
    ...(codes && { schemes: readCodesSheet(codes) }),
    grids: new Map([
      ...(master ? [["master", master] as const] : []),
      ...(codes ? [["codes", codes] as const] : []),
    ]),
  };
}

/** The sheet that we made for it; else one of its name that has its headers. */
const referenceIn = (grids: readonly Grid[], kind: ReferenceKind): Grid | undefined =>
  grids.find((grid) => grid.reference === kind) ??
  grids.find((grid) => grid.name === referenceNames[kind] && hasReferenceHeader(grid, columnsOf[kind]));
