import { memo } from "react";
import { cellAddress } from "../../domain/grid/cellAddress";
import { lookStyle } from "./lookStyle";
import type { PlacedCell } from "./placeCells";

/** Cells share the line between them: each reaches one pixel over its own left and top edge. */
const LINE = 1;

interface Props {
  readonly placed: PlacedCell;
  readonly isActive: boolean;
}

/** セル: its look and its text. */
export const CellBox = memo(
  function CellBox({ placed: { cell, box, textWidth }, isActive }: Props) {
    const { look, text } = cell;
    const address = cellAddress(cell.row + 1, cell.column + 1);
    return (
      <div
        role="gridcell"
        id={`cell-${address}`}
        data-cell={address}
        aria-colindex={cell.column + 1}
        aria-label={`${address} ${text}`}
        aria-selected={isActive}
        className="cell"
        style={{
          left: box.left - LINE,
          top: box.top - LINE,
          width: box.width + LINE,
          height: box.height + LINE,
          ...lookStyle(look, cell.align),
        }}
      >
        {text !== "" && (
          <span
            className={textClass(cell.link !== undefined, look.wrap, look.isUpright)}
            style={look.wrap ? undefined : { maxWidth: textWidth - 4 }}
          >
            {text}
          </span>
        )}
      </div>
    );
  },
  (a, b) =>
    a.isActive === b.isActive &&
    a.placed.cell === b.placed.cell &&
    a.placed.textWidth === b.placed.textWidth &&
    a.placed.box.top === b.placed.box.top &&
    a.placed.box.left === b.placed.box.left &&
    a.placed.box.width === b.placed.box.width &&
    a.placed.box.height === b.placed.box.height,
);

const textClass = (isLink: boolean, wrap: true | undefined, isUpright: true | undefined): string =>
  ["text", isLink && "link", wrap && "wrap", isUpright && "upright"].filter(Boolean).join(" ");
