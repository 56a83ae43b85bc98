import type { Probe } from "./Probe";
import type { Scratch } from "./Scratch";

/** What is seen where nothing is refused. */
export const NO_ERROR = "noError";

/** Where something is tried. */
export interface Attempt {
  readonly context: Excel.RequestContext;
  readonly scratch: Scratch;
  /** A new sheet. */
  readonly sheet: Excel.Worksheet;
}

/** 断られること: what is tried in words, the code that is answered, what it is about, and what is tried. */
export type Refusal = readonly [
  id: string,
  title: string,
  code: string,
  member: string,
  attempt: (attempt: Attempt) => void,
];

/** 断られるかを確かめる. */
export const refusalProbe = ([id, title, code, member, attempt]: Refusal): Probe => ({
  id: `error-${id}`,
  title: code === NO_ERROR ? `${title}と、断られずに書ける` : `${title}と、${code} で断られる`,
  assumed: code === NO_ERROR ? code : { error: code },
  members: [member],
  run: async (context, scratch) => {
    const sheet = scratch.addSheet(context);
    await context.sync();
    attempt({ context, scratch, sheet });
    await context.sync();
    return NO_ERROR;
  },
});
