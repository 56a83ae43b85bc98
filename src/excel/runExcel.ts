/**
 * Excel への一仕事. While a cell is being edited Excel answers nothing: the call waits until the user has left
 * the cell instead of failing.
 */
export const runExcel = <T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, job);
