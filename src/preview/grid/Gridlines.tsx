import type { Block } from "../../host/model/Block";
import type { SheetFrame } from "./SheetFrame";

/** 枠線: thin lines between rows and columns; merged cells are drawn over them. */
export function Gridlines({ frame, area }: { readonly frame: SheetFrame; readonly area: Block }) {
  const { left, top, width, height } = frame.box(area);
  return (
    <div aria-hidden>
      {shown(area.top, area.bottom, frame.rows).map((row) => (
        <div key={row} className="line" style={{ left, top: frame.rows.end(row) - 1, width, height: 1 }} />
      ))}
      {shown(area.left, area.right, frame.columns).map((column) => (
        <div
          key={column}
          className="line"
          style={{ left: frame.columns.end(column) - 1, top, width: 1, height }}
        />
      ))}
      {frame.mergesIn(area).map((merge) => {
        const box = frame.box(merge);
        return (
          <div
            key={`${merge.top},${merge.left}`}
            className="blank"
            style={{ left: box.left, top: box.top, width: box.width - 1, height: box.height - 1 }}
          />
        );
      })}
    </div>
  );
}

function shown(first: number, last: number, lines: SheetFrame["rows"]): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((index) =>
    lines.isShown(index),
  );
}
