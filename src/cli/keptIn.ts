import type { Grid } from "../domain/grid/Grid";
import { STORE_SHEET, storeContent, type StoreContent } from "../excel/store";

/**
 * ブックの控え: what the add-in remembers in a file.
 *
 * @throws where the store cannot be read
 */
export function keptIn(grids: readonly Grid[]): StoreContent {
  const store = grids.find(
    ({ isOurs, visibility, name }) => isOurs && visibility === "veryHidden" && name.startsWith(STORE_SHEET),
  );
  return storeContent([...(store?.rows ?? [])].map((row) => [row?.[0]?.text ?? "", row?.[1]?.text ?? ""]));
}
