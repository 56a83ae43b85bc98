import { useMemo } from "react";
import { intersection } from "../../host/model/Block";
import type { ShownCells } from "./CellCache";
import { CellBox } from "./CellBox";
import { Gridlines } from "./Gridlines";
import type { Pane } from "./panes";
import { placeCells } from "./placeCells";
import { isSamePlace, type Selection } from "./Selection";
import { SelectionBox } from "./SelectionBox";
import type { SheetFrame } from "./SheetFrame";

interface Props {
  readonly pane: Pane;
  readonly frame: SheetFrame;
  readonly cells: ShownCells;
  readonly selection: Selection;
}

/** 区画: the lines, cells and selection that one part of the view shows. */
export function PaneView({ pane, frame, cells: shown, selection }: Props) {
  const { first: top, last: bottom } = pane.rows;
  const { first: left, last: right } = pane.columns;
  const rows = useMemo(
    () =>
      placeCells(frame, shown, { rows: { first: top, last: bottom }, columns: { first: left, last: right } }),
    [frame, shown, top, bottom, left, right],
  );
  const area = { top, left, bottom, right };
  return (
    <div
      className={`pane ${pane.key}`}
      role="rowgroup"
      style={{ left: pane.left, top: pane.top, width: pane.width, height: pane.height }}
    >
      <div className="layer" style={{ transform: `translate(${-pane.x}px, ${-pane.y}px)` }}>
        {frame.layout.showGridlines && <Gridlines frame={frame} area={area} />}
        {rows.map(({ row, cells }) => (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {cells.map((placed) => (
              <CellBox
                key={placed.cell.column}
                placed={placed}
                isActive={isSamePlace(placed.cell, selection.active)}
              />
            ))}
          </div>
        ))}
        {intersection(selection.block, area) && <SelectionBox frame={frame} selection={selection} />}
      </div>
    </div>
  );
}
