import { parseA1 } from "../model/a1";
import { intersection } from "../model/Block";
import type { Book, BookEvent } from "../model/Book";
import type { TableState } from "../model/SheetState";

/** The client's number of each event (seen in its source), and of messages that are events. */
const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;
/** Events that tables hear of too where they meet the cells. */
const tableEventTypes = { changed: 101, selectionChanged: 100 } as const;
const EVENT_MESSAGE = 65536;
/** Handlers on the collection listen under this id, those on one sheet under the sheet's. */
const WORKBOOK_TARGET = "Workbook";

/**
 * 出来事の知らせ: as the client library takes it, for the workbook, the sheet, and the tables that it concerns. The
 * source is Local (this machine) whoever changed the workbook; of cells, `triggerSource` tells whether Office.js did.
 */
export const eventEntries = (event: BookEvent, book: Book): object[] => [
  ...sheetEntries(event),
  ...tableEntries(event, book),
];

function sheetEntries({ kind, sheet, ...details }: BookEvent): object[] {
  const message = JSON.stringify({ ...details, worksheetId: sheet, source: "Local" });
  return [WORKBOOK_TARGET, sheet].map((target) => entry(eventTypes[kind], target, message));
}

function tableEntries(event: BookEvent, book: Book): object[] {
  if (event.kind !== "changed" && event.kind !== "selectionChanged") return [];
  const { kind, sheet, ...details } = event;
  return tablesAt(event, book).flatMap(({ id }) => {
    const message = JSON.stringify({ ...details, worksheetId: sheet, tableId: id, source: "Local" });
    return [WORKBOOK_TARGET, sheet, id].map((target) => entry(tableEventTypes[kind], target, message));
  });
}

function tablesAt(
  event: { readonly sheet: string; readonly address: string },
  { sheets }: Book,
): TableState[] {
  const block = parseA1(event.address);
  const { tables } = sheets.find(({ id }) => id === event.sheet) ?? { tables: [] };
  return tables.filter((table) => block && intersection(table.block, block));
}

const entry = (messageType: number, targetId: string, message: string): object => ({
  messageCategory: EVENT_MESSAGE,
  messageType,
  targetId,
  message,
});
