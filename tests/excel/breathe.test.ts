import { unhurried } from "../../src/excel/breathe";

/** Keeps the thread busy, as long work does. */
function toil(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe("long work without haste", () => {
  test("all steps are taken, in their order", async () => {
    expect(await unhurried(new Set([3, 1, 2]))).toEqual([3, 1, 2]);
  });

  test("others have their turn between steps that are long", async () => {
    const order: string[] = [];
    function* steps(): Generator<string> {
      for (const step of ["first", "second", "third"]) {
        toil(30);
        order.push(step);
        yield step;
      }
    }
    setTimeout(() => order.push("another"), 0);
    await unhurried(steps());
    expect(order.indexOf("another")).toBeLessThan(order.indexOf("third"));
  });
});
