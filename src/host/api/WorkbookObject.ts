import { type Block, cellBlock } from "../model/Block";
import type { Book } from "../model/Book";
import type { SheetState } from "../model/SheetState";
import { fail } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import { answerRegistrations } from "./eventRegistrations";
import { NamesObject } from "./name/NamesObject";
import { RangeAreasObject } from "./range/RangeAreasObject";
import { RangeObject } from "./range/RangeObject";
import { TablesObject } from "./table/TablesObject";
import { ApplicationObject } from "./workbook/ApplicationObject";
import { DocumentPropertiesObject } from "./workbook/DocumentPropertiesObject";
import { PivotTablesObject } from "./workbook/PivotTablesObject";
import { SettingsObject } from "./workbook/SettingsObject";
import { WorkbookProtectionObject } from "./workbook/WorkbookProtectionObject";
import { WorksheetsObject } from "./WorksheetsObject";

const firstCell: Block = cellBlock(0, 0);

/** ブック: Excel.Workbook, where every request starts. */
export class WorkbookObject extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get name(): string {
    return this.#book.fileName;
  }

  get worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.#book);
  }

  get tables(): TablesObject {
    return new TablesObject(this.#book, undefined);
  }

  get names(): NamesObject {
    return new NamesObject(this.#book);
  }

  get settings(): SettingsObject {
    return new SettingsObject(this.#book);
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.#book);
  }

  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.#book);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.#book);
  }

  get pivotTables(): PivotTablesObject {
    return new PivotTablesObject();
  }

  /** @throws HostError InvalidSelection where several blocks are selected */
  getSelectedRange(): RangeObject {
    const { sheet, blocks } = this.#selection();
    const [block = firstCell, ...more] = blocks;
    return more.length > 0 ? fail("InvalidSelection") : new RangeObject(this.#book, sheet, block);
  }

  getSelectedRanges(): RangeAreasObject {
    const { sheet, blocks } = this.#selection();
    return new RangeAreasObject(this.#book, sheet, blocks);
  }

  /** The first cell of what is selected. */
  getActiveCell(): RangeObject {
    const { sheet, blocks } = this.#selection();
    const { top, left } = blocks[0] ?? firstCell;
    return new RangeObject(this.#book, sheet, cellBlock(top, left));
  }

  /** Of the sheet in front; its first cell where nothing was selected there. */
  #selection(): { sheet: SheetState; blocks: readonly Block[] } {
    const sheet = this.#book.activeSheet ?? fail("InvalidSelection");
    return this.#book.selection?.sheet === sheet ? this.#book.selection : { sheet, blocks: [firstCell] };
  }
}

answerRegistrations(WorkbookObject.prototype, ["Activated"]);
