import { HostObject } from "../../../protocol/HostObject";
import type { CellArea } from "../CellArea";
import { readProperty, writeProperty } from "./areaProperty";
import { protectionProperties } from "./formatProperties";

/** セルの保護: Excel.FormatProtection. */
export class FormatProtectionObject extends HostObject {
  readonly #area: CellArea;

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  get locked(): unknown {
    return readProperty(this.#area, protectionProperties.locked);
  }

  set locked(value: unknown) {
    writeProperty(this.#area, protectionProperties.locked, value);
  }

  get formulaHidden(): unknown {
    return readProperty(this.#area, protectionProperties.formulaHidden);
  }

  set formulaHidden(value: unknown) {
    writeProperty(this.#area, protectionProperties.formulaHidden, value);
  }
}
