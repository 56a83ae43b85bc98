/** 施策が一つも読めなかったこと: there is nothing to count. */
export class NothingToReport extends Error {
  constructor() {
    super("no measures");
  }
}
