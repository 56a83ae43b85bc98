import { useEffect, useRef, useSyncExternalStore } from "react";
import { cellAddress } from "../../domain/grid/cellAddress";
import type { CellCache } from "./CellCache";
import { CellEditor, type EditorHandle } from "./CellEditor";
import type { GridActions } from "./GridActions";
import { ChartLayer } from "./ChartLayer";
import { Headings } from "./Headings";
import { moveCell, type Move } from "./moveCell";
import { boxOnView } from "./panes";
import { PaneView } from "./PaneView";
import { farEnd, type Selection } from "./Selection";
import type { SheetFrame } from "./SheetFrame";
import { useCellInput } from "./useCellInput";
import { usePointer } from "./usePointer";
import { useView } from "./useView";
import { wantCells } from "./wantCells";

interface Props {
  readonly label: string;
  readonly editorLabel: string;
  readonly frame: SheetFrame;
  readonly cache: CellCache;
  readonly selection: Selection;
  /** Another number brings the active cell into sight. */
  readonly reveal: number;
  readonly actions: GridActions;
}

const GRID_ID = "grid";

/** 表: a sheet's cells as a scrollable grid; only what is in sight is in the page. */
export function GridView({ label, editorLabel, frame, cache, selection, reveal, actions }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle>(null);
  const cells = useSyncExternalStore(cache.subscribe, cache.shown);
  const { active } = selection;
  const activeBox = frame.box(frame.area(active));
  const grid = useView(scroller, frame, activeBox, reveal);
  const { view, panes, rowWidth, headingHeight } = grid;

  useEffect(() => wantCells(cache, frame, panes));
  const pointer = usePointer({
    frame,
    grid,
    selection,
    editor,
    onSelect: (next) => actions.select(next, false),
    onClick: (place) => {
      const link = cells.get(frame.anchor(place))?.link;
      if (link) void actions.follow(link);
    },
  });
  const input = useCellInput({ frame, active, editor, actions });
  const move = (way: Move, isExtending: boolean): void => {
    const from = isExtending ? farEnd(selection) : active;
    const to = moveCell(frame, from, way, view.height);
    actions.select(frame.select(isExtending ? active : to, to), !isExtending);
  };

  return (
    <div
      ref={scroller}
      className="grid"
      role="presentation"
      data-testid="grid"
      onScroll={grid.onScroll}
      {...pointer}
      onDoubleClick={() => void input.start()}
    >
      <div
        className="sheet"
        style={{ width: rowWidth + frame.columns.total, height: headingHeight + frame.rows.total }}
      >
        <div className="view" style={{ width: rowWidth + view.width, height: headingHeight + view.height }}>
          <div
            className="cells"
            style={{ left: rowWidth, top: headingHeight, width: view.width, height: view.height }}
          >
            <div
              id={GRID_ID}
              role="grid"
              aria-label={label}
              aria-rowcount={frame.rows.count}
              aria-colcount={frame.columns.count}
              aria-multiselectable
            >
              {panes.map((pane) => (
                <PaneView key={pane.key} {...{ pane, frame, cells, selection }} />
              ))}
            </div>
            {frame.layout.charts.length > 0 && <ChartLayer frame={frame} panes={panes} />}
            <CellEditor
              ref={editor}
              box={boxOnView(panes, frame, active, activeBox)}
              look={cells.get(active)?.look ?? {}}
              label={editorLabel}
              gridId={GRID_ID}
              cellId={`cell-${cellAddress(active.row + 1, active.column + 1)}`}
              actions={{
                onMove: move,
                onEdit: () => void input.start(),
                onClear: () => void actions.clear(),
                onUndo: () => void actions.undo(),
                onRedo: () => void actions.redo(),
                onCopy: () => void actions.copy(),
                onCut: () => void actions.cut(),
                onPaste: (text) => void actions.paste(text),
                onCommit: (text) => void input.enter(text),
              }}
            />
          </div>
          <Headings
            frame={frame}
            panes={panes}
            selected={selection.block}
            rowWidth={rowWidth}
            height={headingHeight}
          />
        </div>
      </div>
    </div>
  );
}
