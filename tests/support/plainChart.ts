import type { ChartState } from "../../src/host/model/ChartState";

/** A chart without what no other has: its id, and the part of a file that it came from. */
export const plainChart = (chart: ChartState): object => ({ ...chart, id: undefined, source: undefined });
