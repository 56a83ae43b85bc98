import type { MinistryMaster } from "../domain/ministry/MinistryMaster";
import { codesSheet } from "../domain/reference/codesReference";
import { masterSheet } from "../domain/reference/masterReference";
import { referenceNames } from "../domain/reference/ReferenceKind";
import type { SheetModel } from "../domain/sheet/SheetModel";
import type { TableNames } from "../domain/sheet/TableNames";
import type { StatusScheme } from "../domain/status/StatusScheme";
import type { JobControl } from "./JobControl";
import type { WorkbookPort, WrittenSheet } from "./WorkbookPort";

/** 参照シートの内容: what 府省庁マスタ or コード表 is to say. */
export type ReferenceContent =
  | { readonly kind: "master"; readonly master: MinistryMaster }
  | { readonly kind: "codes"; readonly schemes: readonly StatusScheme[] };

/**
 * 参照シートに書き出す: for the user to edit there. Of an earlier one of ours that a user has edited a copy is kept.
 *
 * @throws WorkbookFault where the workbook could not be written
 * @throws the reason of the control's signal
 */
export async function writeReference(
  workbook: Pick<WorkbookPort, "planSheets" | "writeSheets">,
  content: ReferenceContent,
  control: JobControl = {},
): Promise<WrittenSheet[]> {
  const name = referenceNames[content.kind];
  const names = (await workbook.planSheets()).get(content.kind) ?? { sheet: name, table: name };
  return workbook.writeSheets([modelOf(content, names)], control);
}

const modelOf = (content: ReferenceContent, names: TableNames): SheetModel =>
  content.kind === "master" ? masterSheet(content.master, names) : codesSheet(content.schemes, names);
