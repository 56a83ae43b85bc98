import type { KeyboardEvent, PointerEvent } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import { NARROWEST, WIDEST } from "./paneWidth";

interface Props {
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly isDragging: boolean;
  readonly onDrag: (isDragging: boolean) => void;
  readonly onResize: (width: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: 10, ArrowRight: -10 };

/** 仕切り: the pane's left edge, which can be moved by mouse and by keyboard. */
export function PaneDivider({ width, isDragging, onDrag, onResize }: Props) {
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent): void => {
    const right = currentTarget.parentElement?.getBoundingClientRect().right;
    if (isDragging && right !== undefined) onResize(right - clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onResize(width + step);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control
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
        onDrag(true);
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => onDrag(false)}
    />
  );
}
