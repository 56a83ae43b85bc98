import type { Grid } from "../grid/Grid";
import type { MinistryEntry, MinistryMaster } from "../ministry/MinistryMaster";
import { Fingerprint } from "../sheet/fingerprint";
import type { SheetModel } from "../sheet/SheetModel";
import type { TableNames } from "../sheet/TableNames";
import type { ReferenceColumn, ReferenceEntry } from "./ReferenceColumn";
import { readReferenceSheet } from "./readReferenceSheet";
import { referenceSheet } from "./referenceSheet";

/** 府省庁マスタの列. */
export const masterColumns: readonly ReferenceColumn[] = [
  { key: "name", header: "名称", width: 34, isRequired: true, form: "text" },
  {
    key: "kind",
    header: "種類",
    width: 12,
    isRequired: true,
    form: [
      ["body", "府省庁等"],
      ["group", "総称"],
      ["nonMinistry", "府省庁以外"],
    ],
  },
  { key: "aliases", header: "略称", width: 22, form: "list" },
  { key: "variants", header: "表記ゆれ", width: 22, form: "list" },
  { key: "looseForms", header: "総称のゆれ", width: 30, form: "list" },
  { key: "parent", header: "親組織", width: 18, form: "text" },
  { key: "from", header: "設置日", width: 12, form: "day" },
  { key: "to", header: "廃止日", width: 12, form: "day" },
  { key: "predecessor", header: "前身", width: 24, form: "text" },
  { key: "successor", header: "後継", width: 24, form: "text" },
  { key: "basis", header: "根拠", width: 34, form: "text" },
  {
    key: "verified",
    header: "日付の確認",
    width: 12,
    form: [
      [true, "確認済み"],
      [false, "未確認"],
    ],
  },
];

/** 府省庁マスタのシート. The order of its lines is 建制順. */
export const masterSheet = ({ entries }: MinistryMaster, names: TableNames): SheetModel =>
  referenceSheet("master", masterColumns, entries as readonly (MinistryEntry & ReferenceEntry)[], names);

/**
 * 府省庁マスタのシートを読む. Its version follows what it says.
 *
 * @throws BadReference
 */
export function readMasterSheet(grid: Grid): MinistryMaster {
  const fingerprint = new Fingerprint();
  const entries = readReferenceSheet(grid, masterColumns).map(({ entry }) => {
    fingerprint.add([JSON.stringify(entry)]);
    return { verified: false, ...entry } as unknown as MinistryEntry;
  });
  return { version: `${grid.name} ${fingerprint.text.slice(0, 8)}`, entries };
}
