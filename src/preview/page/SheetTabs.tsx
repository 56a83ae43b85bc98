import { useEffect, useRef, type KeyboardEvent } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import type { SheetTab } from "../host/PreviewHost";
import { StatusLine } from "./StatusLine";
import type { PageState } from "./PageState";

interface Props extends Pick<PageState, "busy" | "notice"> {
  readonly sheets: readonly SheetTab[];
  readonly active: string;
  readonly onShow: (id: string) => void;
  readonly onDismiss: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** シート見出し and the line of notices beside them. */
export function SheetTabs({ sheets, active, onShow, busy, notice, onDismiss }: Props) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    void current.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const next = sheets[sheets.findIndex(({ id }) => id === active) + (step ?? 0)];
    if (step === undefined || !next) return;
    event.preventDefault();
    onShow(next.id);
    const tab = document.getElementById(`tab-${next.id}`);
    tab?.focus();
  };
  return (
    <footer className="bottomBar" data-region="sheets">
      <div
        className="tabs"
        role="tablist"
        aria-label={previewWords.sheets}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {sheets.map(({ id, name, color }) => (
          <button
            key={id}
            id={`tab-${id}`}
            ref={id === active ? current : undefined}
            type="button"
            role="tab"
            className="tab"
            aria-selected={id === active}
            tabIndex={id === active ? 0 : -1}
            style={color === "" ? undefined : { boxShadow: `inset 0 -3px ${color}` }}
            onClick={() => onShow(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <StatusLine busy={busy} notice={notice} onDismiss={onDismiss} />
    </footer>
  );
}
