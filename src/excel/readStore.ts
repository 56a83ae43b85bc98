import { readWorkbookState, type WorkbookState } from "./readWorkbookState";
import { loadStore, storeContent, storeSheetOf } from "./store";

/** 控えの現在: the workbook's state, and what the store holds. */
export interface KeptState {
  readonly state: WorkbookState;
  readonly content: Map<string, unknown>;
}

/** Reads both in three requests. */
export async function readStore(context: Excel.RequestContext): Promise<KeptState> {
  const state = await readWorkbookState(context);
  const cells = loadStore(context, storeSheetOf(state));
  await context.sync();
  return { state, content: storeContent(cells?.values ?? []) };
}
