import { WorkbookObject } from "./api/WorkbookObject";
import type { Calculator } from "./calc/Calculator";
import { eventEntries } from "./client/eventEntries";
import { newStatistics } from "./HostStatistics";
import type { Book } from "./model/Book";
import type { Batch, BatchAction, BatchResult } from "./protocol/Batch";
import { executeBatch, isCleanup } from "./protocol/executeBatch";
import { ObjectReferences } from "./protocol/ObjectReferences";

/** 一回の要求の大きさ, counted as Excel on the web counts it (officejs.md §1). */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

export interface HostOptions {
  readonly calculator?: Calculator;
  /** Called before each action of the n-th sync (from 1); may throw a HostError: faults are injected here. */
  readonly beforeAction?: (sync: number, action: BatchAction, index: number) => void;
}

/**
 * 要求の受け手: answers one client's requests about one workbook, text in and text out, wherever the client is.
 * Requests must come one after another.
 */
export class HostService {
  readonly statistics = newStatistics();
  readonly #references = new ObjectReferences();
  readonly #workbook: WorkbookObject;
  #isListening = false;

  constructor(
    readonly book: Book,
    private readonly options: HostOptions = {},
  ) {
    this.#workbook = new WorkbookObject(book);
  }

  /** @param request JSON of a Batch; the answer is JSON of a BatchResult. Errors are part of the answer. */
  async answer(request: string): Promise<string> {
    const { statistics } = this;
    const bytes = byteLength(request);
    statistics.requestBytes += bytes;
    statistics.largestRequest = Math.max(statistics.largestRequest, bytes);
    const result =
      bytes > MAX_PAYLOAD_BYTES
        ? sizeError("RequestPayloadSizeLimitExceeded")
        : await this.#execute(JSON.parse(request) as Batch);
    const response = JSON.stringify(result);
    const responseBytes = byteLength(response);
    statistics.largestResponse = Math.max(statistics.largestResponse, responseBytes);
    return responseBytes > MAX_PAYLOAD_BYTES
      ? JSON.stringify(sizeError("ResponsePayloadSizeLimitExceeded"))
      : response;
  }

  /** What happened since it was last asked, as the client's handlers take it; nothing while there are none. */
  takeEvents(): readonly object[] {
    const events = this.book.events.splice(0);
    return this.#isListening ? events.flatMap((event) => eventEntries(event, this.book)) : [];
  }

  #execute(batch: Batch): Promise<BatchResult> {
    const { statistics, options } = this;
    const cleanup = isCleanup(batch);
    if (!cleanup) statistics.syncs++;
    const sync = statistics.syncs;
    return executeBatch(batch, {
      workbook: this.#workbook,
      references: this.#references,
      beforeAction: (action, index) => {
        statistics.actions++;
        this.#isListening ||= action.Name.startsWith("_Register");
        if (!cleanup) options.beforeAction?.(sync, action, index);
      },
      called: (name) => {
        statistics.calls.set(name, (statistics.calls.get(name) ?? 0) + 1);
      },
      calculate: () => calculateIfNeeded(this.book, options.calculator),
    });
  }
}

async function calculateIfNeeded(book: Book, calculator: Calculator | undefined): Promise<void> {
  const isHeldBack = book.calculationMode === "Manual" && !book.calculationRequested;
  if (!book.needsCalculation || isHeldBack || !calculator) return;
  await calculator.calculate(book);
  book.needsCalculation = false;
  book.calculationRequested = false;
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
