import { memo } from "react";
import { columnLetters } from "../../domain/grid/cellAddress";
import type { Block } from "../../host/model/Block";
import type { Pane } from "./panes";
import type { SheetFrame } from "./SheetFrame";

interface Props {
  readonly frame: SheetFrame;
  readonly panes: readonly Pane[];
  readonly selected: Block;
  readonly rowWidth: number;
  readonly height: number;
}

/** 見出し: column letters and row numbers; those of the selection stand out. */
export const Headings = memo(function Headings({ frame, panes, selected, rowWidth, height }: Props) {
  const across = panes.filter(({ key }) => key === "body" || key === "left").toReversed();
  const along = panes.filter(({ key }) => key === "body" || key === "top").toReversed();
  return (
    <div aria-hidden className="headings">
      {across.map((pane) => (
        <div
          key={pane.key}
          className="headPane"
          style={{ left: rowWidth + pane.left, top: 0, width: pane.width, height }}
        >
          {linesOf(pane.columns, frame.columns).map((column) => (
            <div
              key={column}
              className={headClass(column >= selected.left && column <= selected.right)}
              style={{
                left: frame.columns.start(column) - pane.x,
                top: 0,
                width: frame.columns.size(column),
                height,
              }}
            >
              {columnLetters(column + 1)}
            </div>
          ))}
        </div>
      ))}
      {along.map((pane) => (
        <div
          key={pane.key}
          className="headPane"
          style={{ left: 0, top: height + pane.top, width: rowWidth, height: pane.height }}
        >
          {linesOf(pane.rows, frame.rows).map((row) => (
            <div
              key={row}
              className={headClass(row >= selected.top && row <= selected.bottom)}
              style={{
                left: 0,
                top: frame.rows.start(row) - pane.y,
                width: rowWidth,
                height: frame.rows.size(row),
              }}
            >
              {row + 1}
            </div>
          ))}
        </div>
      ))}
      <div className="headCorner" style={{ width: rowWidth, height }} />
    </div>
  );
});

const headClass = (isSelected: boolean): string => (isSelected ? "head selected" : "head");

function linesOf({ first, last }: Pane["rows"], lines: SheetFrame["rows"]): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((index) =>
    lines.isShown(index),
  );
}
