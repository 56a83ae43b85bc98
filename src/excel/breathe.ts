/** Milliseconds that work may go on at a stretch: well below what a user notices. */
const STRETCH = 8;

/** 息継ぎ: lets whatever else waits on this thread (a click, a key, painting) go first. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    // A timer would wait some milliseconds each time.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** 歩調: long work awaits `rest` between its steps, and breathes there when it has gone on long enough. */
export class Pace {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < STRETCH) return;
    await breathe();
    this.#since = performance.now();
  }
}

/** 急がずに: goes through all steps, and breathes between them. Steps are worked out as they are asked for. */
export async function unhurried<Step>(steps: Iterable<Step>): Promise<Step[]> {
  const pace = new Pace();
  const taken: Step[] = [];
  for (const step of steps) {
    taken.push(step);
    await pace.rest();
  }
  return taken;
}
