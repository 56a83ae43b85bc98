import { fail } from "../protocol/HostError";
import { HostCollection } from "../protocol/HostObject";

/** 空の一覧: of what the host does not keep, so that code which only looks finds nothing. */
export abstract class EmptyCollection extends HostCollection {
  override readonly items = (): never[] => [];

  getCount(): number {
    return 0;
  }

  getItem(): never {
    return fail("ItemNotFound");
  }

  getItemOrNullObject(): null {
    return null;
  }
}
