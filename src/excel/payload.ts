import type { JobControl } from "../jobs/JobControl";
import { Pace } from "./breathe";

/** A request is held well below the 5 MB that Excel on the web takes (counted in its JSON's UTF-8 bytes). */
const PAYLOAD_BYTES = 1_500_000;
/** What one queued call costs besides its texts: its action, its object paths and their names. */
const CALL_BYTES = 250;
/** Calls by which a stretch of rows is read, with all that is asked of it. */
const CALLS_A_READ = 6;

/** 待ち行列の一つ: queues calls on proxies, and how many bytes they will send. */
export interface Operation {
  readonly bytes: number;
  readonly queue: () => void;
  /** Takes in what its request was answered. */
  readonly answered?: () => void;
}

/** An operation of some calls that carry no long text. */
export const calls = (count: number, queue: () => void): Operation => ({ bytes: count * CALL_BYTES, queue });

/**
 * 行ごとに分けた読み込み: reads of a block in stretches of rows. It is the answer that has weight, so a full stretch
 * counts as a whole payload, and only a very short one as much as its calls.
 *
 * @param load queues the reading of so many rows from a start, which counts from 0
 * @param take is given what was loaded as soon as it is there
 */
export function readOperations<Loaded>(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cellsAtOnce: number,
  load: (start: number, count: number) => Loaded,
  take: (loaded: Loaded) => void = () => undefined,
): Operation[] {
  const height = Math.max(1, Math.floor(cellsAtOnce / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index): Operation => {
    const start = index * height;
    const count = Math.min(height, rows - start);
    const loaded: Loaded[] = [];
    return {
      bytes: Math.max((count * columns * PAYLOAD_BYTES) / cellsAtOnce, CALLS_A_READ * CALL_BYTES),
      queue: () => void loaded.push(load(start, count)),
      answered: () => loaded.splice(0).forEach(take),
    };
  });
}

/** Bytes of a value in the request. */
export function valueBytes(value: unknown): number {
  if (typeof value !== "string") return 8;
  let bytes = 3;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    // Quotes, backslashes and controls are sent escaped.
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Cuts operations into requests of a size that Excel takes; their order stays. */
export function payloadsOf(operations: readonly Operation[], limit = PAYLOAD_BYTES): Operation[][] {
  const payloads: Operation[][] = [];
  let room = 0;
  for (const operation of operations) {
    if (payloads.length === 0 || operation.bytes > room) {
      payloads.push([]);
      room = limit;
    }
    payloads.at(-1)?.push(operation);
    room -= operation.bytes;
  }
  return payloads;
}

/**
 * 送る: all operations in as few requests as their size allows. Before each request the control is asked whether to
 * go on; progress is told in bytes.
 *
 * @throws the reason of the control's signal
 */
export async function syncOperations(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  control: JobControl = {},
): Promise<void> {
  const pace = new Pace();
  const total = bytesOf(operations);
  let done = 0;
  for (const payload of payloadsOf(operations)) {
    control.onProgress?.(done, total);
    control.signal?.throwIfAborted();
    for (const { queue } of payload) {
      queue();
      await pace.rest();
    }
    // One request a payload is the point of this loop.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { answered } of payload) {
      await pace.rest();
      answered?.();
    }
    done += bytesOf(payload);
  }
  control.onProgress?.(total, total);
}

const bytesOf = (operations: readonly Operation[]): number =>
  operations.reduce((sum, { bytes }) => sum + bytes, 0);
