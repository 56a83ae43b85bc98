import fc from "fast-check";

/** さいころ: what a shape decides at random, drawn from fast-check so that a failing sheet can be made smaller. */
export class Dice {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  chance(): boolean {
    return this.#draw(fc.boolean);
  }

  /** Once in so many throws. */
  rarely(times: number): boolean {
    return this.between(1, times) === times;
  }

  between(min: number, max: number): number {
    return this.#draw(fc.integer, { min, max });
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)] as T;
  }

  /** Some of the items, in their order. */
  some<T>(items: readonly T[], minLength = 0, maxLength = items.length): T[] {
    return this.#draw(fc.subarray<T>, [...items], {
      minLength,
      maxLength: Math.min(maxLength, items.length),
    });
  }

  shuffled<T>(items: readonly T[]): T[] {
    return this.#draw(fc.shuffledSubarray<T>, [...items], {
      minLength: items.length,
      maxLength: items.length,
    });
  }
}
