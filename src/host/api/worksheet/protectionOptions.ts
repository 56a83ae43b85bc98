import type { SheetProtection } from "hucre";
import { fail } from "../../protocol/HostError";
import { booleanArgument, choiceArgument, isAbsent } from "../arguments";

/** Names of Office.js, and the codec's for the same permission. */
const permissions = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Record<string, keyof SheetProtection>;

/** What the codec keeps as locked instead of allowed. */
const locks = { allowEditObjects: "objects", allowEditScenarios: "scenarios" } as const satisfies Record<
  string,
  keyof SheetProtection
>;

const selectionModes = {
  Normal: { selectLockedCells: true, selectUnlockedCells: true },
  Unlocked: { selectLockedCells: false, selectUnlockedCells: true },
  None: { selectLockedCells: false, selectUnlockedCells: false },
} as const;

/**
 * 保護の選択肢を読む: Excel.WorksheetProtectionOptions in the codec's terms; what is not given is not allowed.
 *
 * @throws HostError InvalidArgument for unknown options and values.
 */
export function readProtectionOptions(options: unknown): SheetProtection {
  const given = new Map(Object.entries(options ?? {}).filter(([, value]) => !isAbsent(value)));
  const isGiven = (name: string): boolean => given.has(name) && booleanArgument(given.get(name));
  const known = [...Object.keys(permissions), ...Object.keys(locks), "selectionMode"];
  if ([...given.keys()].some((name) => !known.includes(name))) fail("InvalidArgument");
  return {
    sheet: true,
    ...Object.fromEntries(Object.entries(permissions).map(([name, key]) => [key, isGiven(name)])),
    ...Object.fromEntries(Object.entries(locks).map(([name, key]) => [key, !isGiven(name)])),
    ...choiceArgument(given.get("selectionMode") ?? "Normal", selectionModes),
  };
}

/** 保護の選択肢: as Office.js gives it. */
export function protectionOptions(protection: SheetProtection): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(permissions).map(([name, key]) => [name, protection[key] === true])),
    ...Object.fromEntries(Object.entries(locks).map(([name, key]) => [name, protection[key] !== true])),
    selectionMode: selectionModeOf(protection),
  };
}

function selectionModeOf({ selectLockedCells, selectUnlockedCells }: SheetProtection): string {
  if (selectUnlockedCells === false) return "None";
  return selectLockedCells === false ? "Unlocked" : "Normal";
}
