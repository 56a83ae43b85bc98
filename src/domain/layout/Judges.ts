import type { Grain } from "../measure/MeasureRow";
import type { MinistryIndex } from "../ministry/MinistryIndex";
import type { StatusScheme } from "../status/StatusScheme";
import type { HeaderWordIndex } from "./HeaderWordIndex";

/** What headers and values are judged by. */
export interface Judges {
  readonly ministries: MinistryIndex;
  readonly scheme: StatusScheme;
  readonly headers: HeaderWordIndex;
  /** 一行の粒度, where the user has decided it. */
  readonly grain?: Grain | undefined;
}
