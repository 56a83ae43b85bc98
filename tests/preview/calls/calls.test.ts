import { UnsavableWorkbook } from "../../../src/domain/grid/UnsavableWorkbook";
import { callerOver } from "../../../src/preview/calls/callerOver";
import { serveCalls } from "../../../src/preview/calls/serveCalls";

interface Desk {
  add(a: number, b: number): Promise<number>;
  later(text: string): Promise<string>;
  refuse(): Promise<void>;
}

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** A desk at the other end of a channel. */
function caller(desk: Partial<Desk>) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  for (const port of ports) port.start();
  const missing = (): Promise<never> => Promise.reject(new Error("not asked for"));
  serveCalls<Desk>(port2, { add: missing, later: missing, refuse: missing, ...desk });
  return callerOver<Desk>(port1);
}

describe("calls between threads", () => {
  test("an answer comes back", async () => {
    const call = caller({ add: async (a, b) => a + b });
    expect(await call("add", 2, 3)).toBe(5);
  });

  test("answers find their calls, in whatever order they come", async () => {
    const waiting: (() => void)[] = [];
    const call = caller({
      later: (text) => new Promise((resolve) => waiting.push(() => resolve(text))),
    });
    const both = Promise.all([call("later", "一"), call("later", "二")]);
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    waiting.reverse().forEach((answer) => answer());
    expect(await both).toEqual(["一", "二"]);
  });

  test("an error keeps its reason on the way", async () => {
    const call = caller({
      refuse: () => Promise.reject(new UnsavableWorkbook("arrayFormula", "様式", "B2")),
    });
    await expect(call("refuse")).rejects.toMatchObject({
      fault: { kind: "unsavable", reason: "arrayFormula", sheet: "様式", what: "B2" },
    });
  });

  test("a worker that could not be started answers nothing more, and keeps nobody waiting", async () => {
    const fail: (() => void)[] = [];
    const call = callerOver<Desk>({
      postMessage: () => undefined,
      addEventListener: (type: string, listener: unknown) =>
        void (type === "error" && fail.push(listener as () => void)),
    });
    const before = call("add", 2, 3);
    fail.forEach((tell) => tell());
    await expect(before).rejects.toMatchObject({ fault: { kind: "noWorker" } });
    await expect(call("add", 2, 3)).rejects.toMatchObject({ fault: { kind: "noWorker" } });
  });

  test("an error of ours comes with what it says", async () => {
    await expect(caller({})("refuse")).rejects.toMatchObject({
      fault: { kind: "unexpected", message: "not asked for" },
    });
  });
});
