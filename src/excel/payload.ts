/** A request is held well below the 5 MB that Excel on the web takes (counted in its JSON's UTF-8 bytes). */
const PAYLOAD_BYTES = 1_500_000;
/** What one queued call costs besides its texts: its action, its object paths and their names. */
const CALL_BYTES = 250;

/** 待ち行列の一つ: queues calls on proxies, and how many bytes they will send. */
export interface Operation {
  readonly bytes: number;
  readonly queue: () => void;
}

/** An operation of some calls that carry no long text. */
export const calls = (count: number, queue: () => void): Operation => ({ bytes: count * CALL_BYTES, queue });

/**
 * 行ごとに分けた読み込み: reads of a block in stretches of rows. It is the answer that has weight, so a full stretch
 * counts as a whole payload.
 *
 * @param queue queues the reading of so many rows from a start, which counts from 0
 */
export function readOperations(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cellsAtOnce: number,
  queue: (start: number, count: number) => void,
): Operation[] {
  const height = Math.max(1, Math.floor(cellsAtOnce / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index): Operation => {
    const start = index * height;
    const count = Math.min(height, rows - start);
    return { bytes: (count * columns * PAYLOAD_BYTES) / cellsAtOnce, queue: () => queue(start, count) };
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

/** 送る: all operations in as few requests as their size allows. */
export async function syncOperations(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<void> {
  for (const payload of payloadsOf(operations)) {
    for (const { queue } of payload) queue();
    // One request a payload is the point of this loop.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}
