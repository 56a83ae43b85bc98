import type { BookEvent } from "../model/Book";

/** The client's number of each event (seen in its source), and of messages that are events. */
const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;
const EVENT_MESSAGE = 65536;
/** Handlers on the collection listen under this id, those on one sheet under the sheet's. */
const WORKBOOK_TARGET = "Workbook";

/** 出来事の知らせ: as the client library takes it, once for the workbook and once for the sheet. */
export function eventEntries(event: BookEvent): object[] {
  const { kind, sheet, ...details } = event;
  const message = JSON.stringify({ ...details, worksheetId: sheet, source: "Local" });
  return [WORKBOOK_TARGET, sheet].map((targetId) => ({
    messageCategory: EVENT_MESSAGE,
    messageType: eventTypes[kind],
    targetId,
    message,
  }));
}
