import { HostObject } from "../../../protocol/HostObject";
import type { CellArea } from "../CellArea";
import { readProperty, writeProperty } from "./areaProperty";
import { fontProperties } from "./fontProperties";

/** フォント: Excel.RangeFont. */
export class RangeFontObject extends HostObject {
  readonly #area: CellArea;

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  get name(): unknown {
    return readProperty(this.#area, fontProperties.name);
  }

  set name(value: unknown) {
    writeProperty(this.#area, fontProperties.name, value);
  }

  get size(): unknown {
    return readProperty(this.#area, fontProperties.size);
  }

  set size(value: unknown) {
    writeProperty(this.#area, fontProperties.size, value);
  }

  get bold(): unknown {
    return readProperty(this.#area, fontProperties.bold);
  }

  set bold(value: unknown) {
    writeProperty(this.#area, fontProperties.bold, value);
  }

  get italic(): unknown {
    return readProperty(this.#area, fontProperties.italic);
  }

  set italic(value: unknown) {
    writeProperty(this.#area, fontProperties.italic, value);
  }

  get underline(): unknown {
    return readProperty(this.#area, fontProperties.underline);
  }

  set underline(value: unknown) {
    writeProperty(this.#area, fontProperties.underline, value);
  }

  get strikethrough(): unknown {
    return readProperty(this.#area, fontProperties.strikethrough);
  }

  set strikethrough(value: unknown) {
    writeProperty(this.#area, fontProperties.strikethrough, value);
  }

  get color(): unknown {
    return readProperty(this.#area, fontProperties.color);
  }

  set color(value: unknown) {
    writeProperty(this.#area, fontProperties.color, value);
  }
}
