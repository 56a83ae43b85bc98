import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { cellAddress } from "../../domain/grid/cellAddress";
import { previewWords } from "../../messages/previewMessages.ja";
import { GridView } from "../grid/GridView";
import { FormulaBar } from "./FormulaBar";
import { PaneFrame } from "./PaneFrame";
import type { PreviewSession } from "./PreviewSession";
import { readFile } from "./readFile";
import { SheetTabs } from "./SheetTabs";
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
  const { book, sheet, selection, reveal, opened, busy, notice } = useSyncExternalStore(
    session.subscribe,
    session.getState,
  );
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

  const { active } = selection;
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
        <main className="book" data-region="grid">
          <FormulaBar
            key={opened}
            address={cellAddress(active.row + 1, active.column + 1)}
            place={active}
            revision={book?.revision ?? 0}
            sheet={sheet?.id ?? ""}
            read={(place) => session.input(place)}
          />
          {sheet && (
            <GridView
              key={`${opened} ${sheet.id}`}
              label={previewWords.grid(book?.sheets.find(({ id }) => id === sheet.id)?.name ?? "")}
              editorLabel={previewWords.editor}
              frame={sheet.frame}
              cache={sheet.cache}
              selection={selection}
              reveal={reveal}
              actions={session}
            />
          )}
          <SheetTabs
            sheets={book?.sheets ?? []}
            active={book?.activeSheet ?? ""}
            onShow={(id) => void session.showSheet(id)}
            busy={busy}
            notice={notice}
            onDismiss={() => session.dismissNotice()}
          />
        </main>
        {opened > 0 && <PaneFrame key={opened} isShown={isPaneShown} onClose={() => setPaneShown(false)} />}
      </div>
      {isDropping && <div className="dropHint">{previewWords.drop}</div>}
    </div>
  );
}
