import { boundingBlock, cellBlock, hasCell, intersection, type Block } from "../../host/model/Block";
import type { SheetLayout } from "../host/SheetLayout";
import { LineOffsets } from "./LineOffsets";
import type { Place, Selection } from "./Selection";

/** Where a block stands on the sheet, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** シートの枠: a layout with what is computed from it. */
export class SheetFrame {
  readonly rows: LineOffsets;
  readonly columns: LineOffsets;

  constructor(readonly layout: SheetLayout) {
    this.rows = new LineOffsets(layout.rows);
    this.columns = new LineOffsets(layout.columns);
  }

  /** The merge that covers a cell, or the cell by itself. */
  area({ row, column }: Place): Block {
    return this.layout.merges.find((merge) => hasCell(merge, row, column)) ?? cellBlock(row, column);
  }

  isMerged({ row, column }: Place): boolean {
    return this.layout.merges.some((merge) => hasCell(merge, row, column));
  }

  /** The cell that stands for a place: a merge's top left one. */
  anchor(place: Place): Place {
    const { top, left } = this.area(place);
    return { row: top, column: left };
  }

  box({ top, left, bottom, right }: Block): Box {
    const [x, y] = [this.columns.start(left), this.rows.start(top)];
    return { left: x, top: y, width: this.columns.end(right) - x, height: this.rows.end(bottom) - y };
  }

  mergesIn(block: Block): readonly Block[] {
    return this.layout.merges.filter((merge) => intersection(merge, block));
  }

  /** From one cell to another, with all of every merge that is met. */
  select(active: Place, other: Place): Selection {
    let block = boundingBlock(this.area(active), this.area(other));
    for (;;) {
      const grown = this.mergesIn(block).reduce(boundingBlock, block);
      if (JSON.stringify(grown) === JSON.stringify(block)) break;
      block = grown;
    }
    return { active: this.anchor(active), block };
  }
}
