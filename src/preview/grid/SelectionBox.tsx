import { boundingBlock, isWithin } from "../../host/model/Block";
import type { Selection } from "./Selection";
import type { SheetFrame } from "./SheetFrame";

/** 選択の枠: around the block; the cell that is typed into stays clear. */
export function SelectionBox({
  frame,
  selection,
}: {
  readonly frame: SheetFrame;
  readonly selection: Selection;
}) {
  const area = frame.area(selection.active);
  const isSingle = isWithin(selection.block, area);
  const block = frame.box(boundingBlock(selection.block, area));
  const active = frame.box(area);
  return (
    <div aria-hidden>
      {!isSingle && (
        <>
          <div className="shade" style={block} />
          <div className="activeCell" style={active} />
        </>
      )}
      <div
        className="selection"
        style={{ left: block.left - 1, top: block.top - 1, width: block.width + 1, height: block.height + 1 }}
      />
    </div>
  );
}
