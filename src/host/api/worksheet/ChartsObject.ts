import { fail } from "../../protocol/HostError";
import { EmptyCollection } from "../EmptyCollection";

/** グラフの一覧: Excel.ChartCollection, always empty. */
export class ChartsObject extends EmptyCollection {
  get count(): number {
    return 0;
  }

  getItemAt(): never {
    return fail("InvalidArgument");
  }
}
