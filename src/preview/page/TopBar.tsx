import { useRef } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import { Icon } from "./Icon";

interface Props {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly isPaneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onOpenSample: () => void;
  readonly onSave: () => void;
  readonly onTogglePane: () => void;
}

/** 上の帯: the file's name, and what can be done with files. */
export function TopBar(props: Props) {
  const { fileName, isChanged, isBusy, isPaneShown, onOpen, onOpenSample, onSave, onTogglePane } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="topBar" data-region="files">
      <Icon name="book" />
      <h1 className="fileName" title={fileName}>
        {fileName}
      </h1>
      {isChanged && <span className="unsaved">{previewWords.unsaved}</span>}
      <span className="gap" />
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        data-testid="file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Else the same file could not be chosen again.
          currentTarget.value = "";
          if (file) onOpen(file);
        }}
      />
      <button type="button" className="button" disabled={isBusy} onClick={onOpenSample}>
        {previewWords.openSample}
      </button>
      <button type="button" className="button" disabled={isBusy} onClick={() => picker.current?.click()}>
        <Icon name="open" />
        {previewWords.open}
      </button>
      <button type="button" className="button primary" disabled={isBusy || fileName === ""} onClick={onSave}>
        <Icon name="save" />
        {previewWords.save}
      </button>
      <button
        type="button"
        className="button iconOnly"
        aria-pressed={isPaneShown}
        aria-label={isPaneShown ? previewWords.closePane : previewWords.openPane}
        title={isPaneShown ? previewWords.closePane : previewWords.openPane}
        onClick={onTogglePane}
      >
        <Icon name="pane" />
      </button>
    </header>
  );
}
