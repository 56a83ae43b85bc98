import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import { Icon } from "./Icon";
import { keptWidth, NARROWEST, WIDEST, withinWidths } from "./paneWidth";

interface Props {
  readonly isShown: boolean;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: 10, ArrowRight: -10 };

/** 作業ウィンドウ: the pane in a frame of its own, as Excel shows it. */
export function PaneFrame({ isShown, onClose }: Props) {
  const [width, setWidth] = useState(keptWidth.read);
  const [isDragging, setDragging] = useState(false);
  const aside = useRef<HTMLElement>(null);
  const resize = (wanted: number): void => {
    setWidth(withinWidths(wanted));
    keptWidth.keep(withinWidths(wanted));
  };
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    const right = aside.current?.getBoundingClientRect().right;
    if (isDragging && right !== undefined) resize(right - clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  return (
    <aside
      ref={aside}
      className="paneFrame"
      data-region="pane"
      hidden={!isShown}
      style={{ width }}
      aria-label={previewWords.pane}
    >
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control */}
      <div
        className="divider"
        role="separator"
        aria-orientation="vertical"
        aria-label={previewWords.paneWidth}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => setDragging(false)}
      />
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
