import type { Block } from "./Block";
import { isSameName } from "./isSameName";
import { SheetState, type NameState } from "./SheetState";
import type { TableOfSheet } from "./TableOfSheet";

/** 変更のもと: Office.js, or else a user in a view of the workbook, of whom Excel says only that it was not the add-in. */
export type TriggerSource = "ThisLocalAddin" | "Unknown";

/** ブックの出来事, as the add-in's handlers are told of it; `sheet` is a sheet's id. */
export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: string;
      readonly address: string;
      readonly changeType: string;
      /** Where cells went that made room or closed a gap. */
      readonly shiftDirection?: string;
      readonly triggerSource: TriggerSource;
    }
  | {
      readonly kind: "nameChanged";
      readonly sheet: string;
      readonly nameBefore: string;
      readonly nameAfter: string;
    }
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated"; readonly sheet: string }
  | { readonly kind: "selectionChanged"; readonly sheet: string; readonly address: string };

/** ブックの状態: a workbook as plain data, which the host's objects read and change. */
export class Book {
  sheets: SheetState[] = [];
  names: NameState[] = [];
  activeSheet: SheetState | undefined;
  selection: { sheet: SheetState; blocks: readonly Block[] } | undefined;
  fileName = "Book1.xlsx";
  title = "";
  author = "";
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The file as it was opened; none for a new workbook. */
  source: Uint8Array | undefined;
  /** #RRGGBB of the theme's colors, in their order. */
  themeColors: readonly string[] = [];
  /** Dates count from 1904. */
  is1904 = false;
  /** Whether formulas or what they look at have changed since the last calculation. */
  needsCalculation = false;
  /** A calculation was asked for: it is done also where calculation is manual. */
  calculationRequested = false;
  /** Formula cells whose result was not given by the file, or may have changed since: `sheet id|row|column`. */
  readonly staleFormulas = new Set<string>();
  readonly events: BookEvent[] = [];
  #lastId = 0;

  /** A new id in the style of Excel: unique in this workbook, never used again. */
  newId(): string {
    this.#lastId++;
    return `{00000000-0001-0000-0000-${String(this.#lastId).padStart(12, "0")}}`;
  }

  addSheet(name: string, at = this.sheets.length): SheetState {
    const sheet = new SheetState(this.newId(), name);
    this.sheets.splice(at, 0, sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  /** By name, as Excel compares names: upper and lower case alike. */
  sheetNamed(name: string): SheetState | undefined {
    return this.sheets.find((sheet) => isSameName(sheet.name, name));
  }

  /** 名前 as a sheet sees it: its own wins over the workbook's. */
  nameSeenFrom(sheet: SheetState | undefined, name: string): NameState | undefined {
    return [...(sheet?.names ?? []), ...this.names].find((each) => isSameName(each.name, name));
  }

  get tables(): TableOfSheet[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  tableNamed(name: string): TableOfSheet | undefined {
    return this.tables.find(({ table }) => isSameName(table.name, name));
  }
}
