/** 施策が一つも読めなかったこと: there is nothing to count. */
export class NoMeasures extends Error {
  constructor() {
    super("no measures");
  }
}
