import type { MergedArea } from "../grid/Grid";
import { modelColumns } from "./modelColumns";
import type { ModelChart } from "./ModelChart";
import type {
  CellLook,
  LookedArea,
  ModelCell,
  ModelConditional,
  ModelTable,
  ModelValidation,
  PrintSetup,
  SheetFont,
  SheetKind,
  SheetModel,
} from "./SheetModel";

/** 下書き中のシート: a sheet model while it is being filled. Rows and columns count from 1. */
export class SheetDraft {
  readonly #rows: ModelCell[][] = [];
  readonly #merges: MergedArea[] = [];
  readonly #looks: LookedArea[] = [];
  readonly #tables: ModelTable[] = [];
  readonly #charts: ModelChart[] = [];
  readonly #validations: ModelValidation[] = [];
  readonly #conditionals: ModelConditional[] = [];
  readonly #hidden: number[] = [];
  columnWidths: readonly number[] = [];
  freeze = { rows: 0, columns: 0 };
  print: PrintSetup = { orientation: "landscape" };
  rowHeights: readonly number[] | undefined;
  font: SheetFont | undefined;

  /** The row that the next line will have. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  /** As many as the widest line has. */
  get columns(): number {
    return modelColumns({ rows: this.#rows });
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

  get charts(): readonly ModelChart[] {
    return this.#charts;
  }

  chart(chart: ModelChart): void {
    this.#charts.push(chart);
  }

  validate(validation: ModelValidation): void {
    this.#validations.push(validation);
  }

  /** Those that were added before go before. */
  lookWhile(conditional: ModelConditional): void {
    this.#conditionals.push(conditional);
  }

  hideColumn(column: number): void {
    this.#hidden.push(column);
  }

  /** Writes texts below each other into a column of which nobody sees anything; the cells are returned. */
  addHidden(column: number, header: string, texts: readonly string[]): MergedArea {
    [header, ...texts].forEach((text, index) => {
      const cells = (this.#rows[index] ??= []);
      while (cells.length < column) cells.push(null);
      cells[column - 1] = text;
    });
    this.hideColumn(column);
    return { top: 2, left: column, bottom: texts.length + 1, right: column };
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
      ...(this.#charts.length > 0 && { charts: this.#charts }),
      freeze: this.freeze,
      print: this.print,
      ...(this.rowHeights && { rowHeights: this.rowHeights }),
      ...(this.font && { font: this.font }),
      ...(this.#hidden.length > 0 && { hiddenColumns: this.#hidden }),
      ...(this.#validations.length > 0 && { validations: this.#validations }),
      ...(this.#conditionals.length > 0 && { conditionals: this.#conditionals }),
    };
  }
}
