import { EmptyCollection } from "../EmptyCollection";

/** ピボットテーブルの一覧: Excel.PivotTableCollection, always empty. */
export class PivotTablesObject extends EmptyCollection {
  refreshAll(): void {
    // Nothing to refresh.
  }
}
