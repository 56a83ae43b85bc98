import type { SheetModel } from "../../domain/sheet/SheetModel";
import { bookOfModels } from "../model/bookOfModels";
import { saveBook } from "./saveBook";

/** 下書きをファイルに書く: sheet models as an .xlsx of its own, without Excel. */
export const writeModels = (models: readonly SheetModel[]): Promise<Uint8Array> =>
  saveBook(bookOfModels(models));
