import type { CellStyle } from "hucre";
import { HostObject } from "../../../protocol/HostObject";
import { conditionalFillProperties, withoutFill } from "../style/fillProperties";
import { fontProperties } from "../style/fontProperties";
import { numberFormatProperty } from "../style/formatProperties";
import type { StyleProperty } from "../style/StyleProperty";
import type { RuleHandle } from "./ruleHandle";
import { without } from "../without";

/** What a part of the format can do with the style of its rule. */
const read = ({ rule, book }: RuleHandle, property: StyleProperty): unknown =>
  property.read(rule.style ?? {}, book);

function write(handle: RuleHandle, property: StyleProperty, value: unknown): void {
  const change = property.write(value);
  restyle(handle, change);
}

function restyle(handle: RuleHandle, change: (style: CellStyle) => CellStyle): void {
  handle.replace((rule) => ({ ...rule, style: change(rule.style ?? {}) }));
}

/** 条件付きの書式: Excel.ConditionalRangeFormat, without borders. */
export class ConditionalStyleObject extends HostObject {
  readonly #handle: RuleHandle;

  constructor(handle: RuleHandle) {
    super();
    this.#handle = handle;
  }

  get font(): ConditionalFontObject {
    return new ConditionalFontObject(this.#handle);
  }

  get fill(): ConditionalFillObject {
    return new ConditionalFillObject(this.#handle);
  }

  get numberFormat(): unknown {
    return read(this.#handle, numberFormatProperty);
  }

  set numberFormat(value: unknown) {
    write(this.#handle, numberFormatProperty, value);
  }
}

/** Excel.ConditionalRangeFill. */
export class ConditionalFillObject extends HostObject {
  readonly #handle: RuleHandle;

  constructor(handle: RuleHandle) {
    super();
    this.#handle = handle;
  }

  get color(): unknown {
    return read(this.#handle, conditionalFillProperties.color);
  }

  set color(value: unknown) {
    write(this.#handle, conditionalFillProperties.color, value);
  }

  clear(): void {
    restyle(this.#handle, withoutFill);
  }
}

/** Excel.ConditionalRangeFont. */
export class ConditionalFontObject extends HostObject {
  readonly #handle: RuleHandle;

  constructor(handle: RuleHandle) {
    super();
    this.#handle = handle;
  }

  get color(): unknown {
    return read(this.#handle, fontProperties.color);
  }

  set color(value: unknown) {
    write(this.#handle, fontProperties.color, value);
  }

  get bold(): unknown {
    return read(this.#handle, fontProperties.bold);
  }

  set bold(value: unknown) {
    write(this.#handle, fontProperties.bold, value);
  }

  get italic(): unknown {
    return read(this.#handle, fontProperties.italic);
  }

  set italic(value: unknown) {
    write(this.#handle, fontProperties.italic, value);
  }

  get underline(): unknown {
    return read(this.#handle, fontProperties.underline);
  }

  set underline(value: unknown) {
    write(this.#handle, fontProperties.underline, value);
  }

  get strikethrough(): unknown {
    return read(this.#handle, fontProperties.strikethrough);
  }

  set strikethrough(value: unknown) {
    write(this.#handle, fontProperties.strikethrough, value);
  }

  clear(): void {
    restyle(this.#handle, (style) => without(style, "font"));
  }
}
