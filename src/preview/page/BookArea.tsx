import { cellAddress } from "../../domain/grid/cellAddress";
import { previewWords } from "../../messages/previewMessages.ja";
import { GridView } from "../grid/GridView";
import { FormulaBar } from "./FormulaBar";
import type { PageState } from "./PageState";
import type { PreviewSession } from "./PreviewSession";
import { SheetTabs } from "./SheetTabs";

interface Props {
  readonly session: PreviewSession;
  readonly state: PageState;
}

/** ブックの区画: what stands in the cell, the sheet, and the sheets' tabs. Nothing of it outlives its workbook. */
export function BookArea({ session, state }: Props) {
  const { book, sheet, selection, reveal, opened, busy, notice } = state;
  const { active } = selection;
  return (
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
  );
}
