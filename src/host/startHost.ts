import { WorkbookObject } from "./api/WorkbookObject";
import type { Calculator } from "./calc/Calculator";
import { attachExecutor, type OfficeClient, type RequestExecutor } from "./client/OfficeClient";
import { eventEntries } from "./client/eventEntries";
import type { Book } from "./model/Book";
import type { Batch, BatchAction, BatchResult } from "./protocol/Batch";
import { executeBatch, isCleanup } from "./protocol/executeBatch";
import { ObjectReferences } from "./protocol/ObjectReferences";

/** 一回の要求の大きさ, counted as Excel on the web counts it (officejs.md §1). */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** What was asked of the host so far. */
export interface HostStatistics {
  /** One for each context.sync that had something to send; the client's own letting go of objects not counted. */
  syncs: number;
  actions: number;
  /** UTF-8 bytes of the largest request and response, and of all requests. */
  largestRequest: number;
  largestResponse: number;
  requestBytes: number;
  /** Names of methods, with how often they were called. */
  readonly calls: Map<string, number>;
}

export interface HostOptions {
  readonly calculator?: Calculator;
  /** Called before each action of the n-th sync (from 1); may throw a HostError: faults are injected here. */
  readonly beforeAction?: (sync: number, action: BatchAction, index: number) => void;
}

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
  const statistics: HostStatistics = {
    syncs: 0,
    actions: 0,
    largestRequest: 0,
    largestResponse: 0,
    requestBytes: 0,
    calls: new Map(),
  };
  const references = new ObjectReferences();
  const workbook = new WorkbookObject(book);
  let isListening = false;
  const execute = async (batch: Batch): Promise<BatchResult> => {
    const cleanup = isCleanup(batch);
    if (!cleanup) statistics.syncs++;
    const sync = statistics.syncs;
    return executeBatch(batch, {
      workbook,
      references,
      beforeAction: (action, index) => {
        statistics.actions++;
        isListening ||= action.Name.startsWith("_Register");
        if (!cleanup) options.beforeAction?.(sync, action, index);
      },
      called: (name) => {
        statistics.calls.set(name, (statistics.calls.get(name) ?? 0) + 1);
      },
      calculate: () => calculateIfNeeded(book, options.calculator),
    });
  };
  attachExecutor(
    client,
    executorOf(execute, statistics, () => announce(isListening, book, client)),
  );
  Object.assign(globalThis, { Excel: client.Excel, OfficeExtension: client.OfficeExtension });
  return { book, statistics };
}

async function calculateIfNeeded(book: Book, calculator: Calculator | undefined): Promise<void> {
  const isHeldBack = book.calculationMode === "Manual" && !book.calculationRequested;
  if (!book.needsCalculation || isHeldBack || !calculator) return;
  await calculator.calculate(book);
  book.needsCalculation = false;
  book.calculationRequested = false;
}

function executorOf(
  execute: (batch: Batch) => Promise<BatchResult>,
  statistics: HostStatistics,
  announceEvents: () => void,
): RequestExecutor {
  return {
    executeAsync: async (_customData, _flags, { Body }) => {
      // Through text and back, as over the wire: nothing is shared with the client.
      const request = JSON.stringify(Body);
      const bytes = byteLength(request);
      statistics.requestBytes += bytes;
      statistics.largestRequest = Math.max(statistics.largestRequest, bytes);
      const result =
        bytes > MAX_PAYLOAD_BYTES
          ? sizeError("RequestPayloadSizeLimitExceeded")
          : await execute(JSON.parse(request) as Batch);
      const response = JSON.stringify(result);
      statistics.largestResponse = Math.max(statistics.largestResponse, byteLength(response));
      announceEvents();
      const body =
        byteLength(response) > MAX_PAYLOAD_BYTES
          ? sizeError("ResponsePayloadSizeLimitExceeded")
          : (JSON.parse(response) as BatchResult);
      return { ErrorCode: "", HttpStatusCode: 200, Headers: {}, Body: body };
    },
  };
}

const sizeError = (code: string): BatchResult => ({
  Results: [],
  Error: {
    Code: code,
    Message: "The payload size has exceeded the limit.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 413,
  },
});

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Handlers hear of a batch's events after the batch, as in Excel. */
function announce(isListening: boolean, book: Book, { OfficeExtension: library }: OfficeClient): void {
  const events = book.events.splice(0);
  if (!isListening || events.length === 0) return;
  const entries = events.flatMap((event) => eventEntries(event, book));
  setTimeout(() => library._testTriggerRichApiMessageEvent({ entries }), 0);
}
