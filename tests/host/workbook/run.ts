/** Runs a batch in Excel and syncs; gives what the batch gave. */
export const run = async <Result>(
  batch: (context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await batch(context);
    await context.sync();
    return result;
  });

/** The code with which Excel refuses a batch; undefined where it does not. */
export async function refusalOf(
  batch: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<string | undefined> {
  try {
    await run(batch);
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
