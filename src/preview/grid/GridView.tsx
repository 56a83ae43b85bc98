import { useEffect, useRef, useSyncExternalStore } from "react";
import { cellAddress } from "../../domain/grid/cellAddress";
import type { LinkView } from "../host/CellBlock";
import type { CellCache } from "./CellCache";
import { CellEditor, type EditorHandle } from "./CellEditor";
import { Headings } from "./Headings";
import { moveCell, type Move } from "./moveCell";
import { boxOnView } from "./panes";
import { PaneView } from "./PaneView";
import { farEnd, type Place, type Selection } from "./Selection";
import type { SheetFrame } from "./SheetFrame";
import { usePointer } from "./usePointer";
import { useView } from "./useView";

/** What the grid asks for. */
export interface GridActions {
  select(selection: Selection, reveal: boolean): void;
  /** @returns whether the workbook took it */
  edit(place: Place, text: string): Promise<boolean>;
  clear(): Promise<void>;
  /** The selected cells to the clipboard. */
  copy(): Promise<void>;
  paste(text: string): Promise<void>;
  input(place: Place): Promise<string | undefined>;
  follow(link: LinkView): Promise<void>;
}

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
  const version = useSyncExternalStore(cache.subscribe, cache.version);
  const { active } = selection;
  const activeBox = frame.box(frame.area(active));
  const grid = useView(scroller, frame, activeBox, reveal);
  const { view, panes, rowWidth, headingHeight } = grid;

  useEffect(() => {
    for (const { rows, columns } of panes) {
      const block = { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
      cache.want(block);
      // Merged cells that begin out of sight.
      for (const merge of frame.mergesIn(block))
        cache.want({ ...merge, bottom: merge.top, right: merge.left });
    }
  });

  const pointer = usePointer({
    frame,
    grid,
    selection,
    editor,
    onSelect: (next) => actions.select(next, false),
    onClick: (place) => {
      const link = cache.get(frame.anchor(place))?.link;
      if (link) void actions.follow(link);
    },
  });
  const startEditing = async (): Promise<void> => {
    const text = await actions.input(active);
    if (text !== undefined) editor.current?.start(text);
  };
  const edit = async (text: string): Promise<boolean> => {
    const isTaken = await actions.edit(active, text);
    // What was refused is to be corrected where it was typed.
    if (!isTaken) actions.select(frame.select(active, active), true);
    return isTaken;
  };
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
      onDoubleClick={() => void startEditing()}
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
                <PaneView key={pane.key} {...{ pane, frame, cache, version, selection }} />
              ))}
            </div>
            <CellEditor
              ref={editor}
              box={boxOnView(panes, frame, active, activeBox)}
              look={cache.get(active)?.look ?? {}}
              label={editorLabel}
              gridId={GRID_ID}
              cellId={`cell-${cellAddress(active.row + 1, active.column + 1)}`}
              onMove={move}
              onEdit={() => void startEditing()}
              onClear={() => void actions.clear()}
              onCopy={() => void actions.copy()}
              onPaste={(text) => void actions.paste(text)}
              onCommit={edit}
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
