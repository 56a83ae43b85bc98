import { fail } from "../../protocol/HostError";
import { EmptyCollection } from "../EmptyCollection";

/** 図形の一覧: Excel.ShapeCollection, always empty. */
export class ShapesObject extends EmptyCollection {
  getItemAt(): never {
    return fail("InvalidArgument");
  }
}
