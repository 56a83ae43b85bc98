import { announceEvents } from "./client/announceEvents";
import { attachExecutor, type OfficeClient } from "./client/OfficeClient";
import { textExecutor } from "./client/textExecutor";
import { HostService, type HostOptions } from "./HostService";
import type { HostStatistics } from "./HostStatistics";
import type { Book } from "./model/Book";

export type { HostOptions };

/** 動いているホスト: a workbook that answers Office.js in this process. */
export interface Host {
  readonly book: Book;
  readonly statistics: HostStatistics;
}

/**
 * ブックを開いて Office.js に答える: from now on the client's Excel.run works on this workbook. One host at a
 * time answers one client; `Excel` becomes a global, as it is in an add-in.
 */
export function startHost(book: Book, client: OfficeClient, options: HostOptions = {}): Host {
  const service = new HostService(book, options);
  const send = async (request: string): Promise<string> => {
    const response = await service.answer(request);
    announceEvents(client, service.takeEvents());
    return response;
  };
  attachExecutor(client, textExecutor(send));
  Object.assign(globalThis, { Excel: client.Excel, OfficeExtension: client.OfficeExtension });
  return service;
}
