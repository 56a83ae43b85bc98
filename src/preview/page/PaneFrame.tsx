import { useState } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import { Icon } from "./Icon";
import { PaneDivider } from "./PaneDivider";
import { keptWidth, withinWidths } from "./paneWidth";

interface Props {
  readonly isShown: boolean;
  readonly onClose: () => void;
}

/** 作業ウィンドウ: the pane in a frame of its own, as Excel shows it. */
export function PaneFrame({ isShown, onClose }: Props) {
  const [width, setWidth] = useState(keptWidth.read);
  const [isDragging, setDragging] = useState(false);
  const resize = (wanted: number): void => {
    setWidth(withinWidths(wanted));
    keptWidth.keep(withinWidths(wanted));
  };
  return (
    <aside
      className="paneFrame"
      data-region="pane"
      hidden={!isShown}
      style={{ width }}
      aria-label={previewWords.pane}
    >
      <PaneDivider width={width} isDragging={isDragging} onDrag={setDragging} onResize={resize} />
      <div className="paneHeader">
        <h2>{previewWords.paneTitle}</h2>
        <button type="button" className="close" aria-label={previewWords.closePane} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {/* While it is being resized the frame must not take the pointer's movements. */}
      <iframe
        src="taskpane.html"
        title={previewWords.pane}
        className="paneContent"
        style={isDragging ? { pointerEvents: "none" } : undefined}
      />
    </aside>
  );
}
