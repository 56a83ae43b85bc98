import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { previewWords } from "../../messages/previewMessages.ja";
import { BookArea } from "./BookArea";
import { PaneFrame } from "./PaneFrame";
import type { PreviewSession } from "./PreviewSession";
import { readFile } from "./readFile";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./useFileDrop";
import { useRegionKeys } from "./useRegionKeys";
import { useUnsavedWarning } from "./useUnsavedWarning";

interface Props {
  readonly session: PreviewSession;
  readonly openSample: () => Promise<void>;
}

/** ページ: a workbook, and the pane beside it. */
export function App({ session, openSample }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { book, opened, busy } = state;
  const [isPaneShown, setPaneShown] = useState(true);
  const isChanged = book?.isChanged ?? false;
  const mayLeave = (): boolean => !isChanged || window.confirm(previewWords.discard);
  const openFile = async (file: File): Promise<void> => {
    if (mayLeave()) await session.open(file.name, () => readFile(file));
  };
  const page = useRef<HTMLDivElement>(null);
  const isDropping = useFileDrop(page, (file) => void openFile(file));
  useUnsavedWarning(isChanged);
  useRegionKeys(page);
  useEffect(() => {
    document.title = book ? `${book.fileName} - ${previewWords.title}` : previewWords.title;
  }, [book]);

  return (
    <div className="page" ref={page}>
      <TopBar
        fileName={book?.fileName ?? ""}
        isChanged={isChanged}
        isBusy={busy !== undefined}
        isPaneShown={isPaneShown}
        onOpen={(file) => void openFile(file)}
        onOpenSample={() => void (mayLeave() && openSample())}
        onSave={() => void session.save()}
        onTogglePane={() => setPaneShown(!isPaneShown)}
      />
      <div className="work">
        <BookArea session={session} state={state} />
        {opened > 0 && <PaneFrame key={opened} isShown={isPaneShown} onClose={() => setPaneShown(false)} />}
      </div>
      {isDropping && <div className="dropHint">{previewWords.drop}</div>}
    </div>
  );
}
