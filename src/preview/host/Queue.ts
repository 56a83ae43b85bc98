/** 順番: jobs one after another, each when the one before is done, well or not. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  add<Result>(job: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#last.then(job);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
