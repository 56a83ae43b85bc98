import { HostObject } from "../../../protocol/HostObject";
import type { CellArea } from "../CellArea";
import { readProperty, writeProperty } from "./areaProperty";
import { changeStyles } from "./changeStyles";
import { fillProperties, withoutFill } from "./fillProperties";

/** 塗りつぶし: Excel.RangeFill. */
export class RangeFillObject extends HostObject {
  readonly #area: CellArea;

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  get color(): unknown {
    return readProperty(this.#area, fillProperties.color);
  }

  set color(value: unknown) {
    writeProperty(this.#area, fillProperties.color, value);
  }

  get pattern(): unknown {
    return readProperty(this.#area, fillProperties.pattern);
  }

  clear(): void {
    changeStyles(this.#area, withoutFill);
  }
}
