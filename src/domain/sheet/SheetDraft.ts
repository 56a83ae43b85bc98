import type { MergedArea } from "../grid/Grid";
import type {
  CellLook,
  LookedArea,
  ModelCell,
  ModelTable,
  PrintSetup,
  SheetKind,
  SheetModel,
} from "./SheetModel";

/** 下書き中のシート: a sheet model while it is being filled. Rows and columns count from 1. */
export class SheetDraft {
  readonly #rows: ModelCell[][] = [];
  readonly #merges: MergedArea[] = [];
  readonly #looks: LookedArea[] = [];
  readonly #tables: ModelTable[] = [];
  columnWidths: readonly number[] = [];
  freeze = { rows: 0, columns: 0 };
  print: PrintSetup = { orientation: "landscape" };

  /** The row that the next line will have. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  /** Adds a line and returns its row. */
  add(cells: readonly ModelCell[] = []): number {
    return this.#rows.push([...cells]);
  }

  /** Adds a text over so many columns, as in one cell by itself it would be cut off on paper. */
  addWide(cell: ModelCell, columns: number, look?: CellLook): void {
    const row = this.add([cell]);
    const area = { top: row, left: 1, bottom: row, right: columns };
    this.merge(area);
    if (look) this.look(area, look);
  }

  look(area: MergedArea, look: CellLook): void {
    this.#looks.push({ ...area, look });
  }

  merge(area: MergedArea): void {
    if (area.top < area.bottom || area.left < area.right) this.#merges.push(area);
  }

  table(name: string, area: MergedArea): void {
    this.#tables.push({ name, area });
  }

  /** The sheet as it stands. */
  model(kind: SheetKind, name: string): SheetModel {
    return {
      kind,
      name,
      rows: this.#rows,
      merges: this.#merges,
      looks: this.#looks,
      columnWidths: this.columnWidths,
      tables: this.#tables,
      freeze: this.freeze,
      print: this.print,
    };
  }
}
