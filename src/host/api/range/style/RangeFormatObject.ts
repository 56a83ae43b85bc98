import type { LineState } from "../../../model/SheetState";
import { HostObject } from "../../../protocol/HostObject";
import { booleanArgument, numberArgument } from "../../arguments";
import { autofitColumns, autofitRows } from "../autofit";
import type { CellArea } from "../CellArea";
import { changeLines, columnLines, readLines, rowLines, withoutSize, type LineKind } from "../lines";
import { readProperty, writeProperty } from "./areaProperty";
import { formatProperties } from "./formatProperties";
import { FormatProtectionObject } from "./FormatProtectionObject";
import { RangeBordersObject } from "./RangeBordersObject";
import { RangeFillObject } from "./RangeFillObject";
import { RangeFontObject } from "./RangeFontObject";

/** 書式: Excel.RangeFormat, of a range or several. */
export class RangeFormatObject extends HostObject {
  readonly #area: CellArea;

  constructor(area: CellArea) {
    super();
    this.#area = area;
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.#area);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.#area);
  }

  get borders(): RangeBordersObject {
    return new RangeBordersObject(this.#area);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.#area);
  }

  get horizontalAlignment(): unknown {
    return readProperty(this.#area, formatProperties.horizontalAlignment);
  }

  set horizontalAlignment(value: unknown) {
    writeProperty(this.#area, formatProperties.horizontalAlignment, value);
  }

  get verticalAlignment(): unknown {
    return readProperty(this.#area, formatProperties.verticalAlignment);
  }

  set verticalAlignment(value: unknown) {
    writeProperty(this.#area, formatProperties.verticalAlignment, value);
  }

  get wrapText(): unknown {
    return readProperty(this.#area, formatProperties.wrapText);
  }

  set wrapText(value: unknown) {
    writeProperty(this.#area, formatProperties.wrapText, value);
  }

  get indentLevel(): unknown {
    return readProperty(this.#area, formatProperties.indentLevel);
  }

  set indentLevel(value: unknown) {
    writeProperty(this.#area, formatProperties.indentLevel, value);
  }

  get shrinkToFit(): unknown {
    return readProperty(this.#area, formatProperties.shrinkToFit);
  }

  set shrinkToFit(value: unknown) {
    writeProperty(this.#area, formatProperties.shrinkToFit, value);
  }

  get textOrientation(): unknown {
    return readProperty(this.#area, formatProperties.textOrientation);
  }

  set textOrientation(value: unknown) {
    writeProperty(this.#area, formatProperties.textOrientation, value);
  }

  get readingOrder(): unknown {
    return readProperty(this.#area, formatProperties.readingOrder);
  }

  set readingOrder(value: unknown) {
    writeProperty(this.#area, formatProperties.readingOrder, value);
  }

  get columnWidth(): number | null {
    return readLines(this.#area, columnLines, ({ size }) => columnLines.points(size));
  }

  set columnWidth(value: unknown) {
    resize(this.#area, columnLines, value);
  }

  get useStandardWidth(): boolean | null {
    return readLines(this.#area, columnLines, ({ size }) => size === undefined);
  }

  set useStandardWidth(value: unknown) {
    if (booleanArgument(value)) changeLines(this.#area, columnLines, withoutSize);
  }

  get rowHeight(): number | null {
    return readLines(this.#area, rowLines, ({ size }) => rowLines.points(size));
  }

  set rowHeight(value: unknown) {
    resize(this.#area, rowLines, value);
  }

  get useStandardHeight(): boolean | null {
    return readLines(this.#area, rowLines, ({ size }) => size === undefined);
  }

  set useStandardHeight(value: unknown) {
    if (booleanArgument(value)) changeLines(this.#area, rowLines, withoutSize);
  }

  autofitColumns(): void {
    autofitColumns(this.#area);
  }

  autofitRows(): void {
    autofitRows(this.#area);
  }
}

/** No size at all hides the lines, as in Excel. */
function resize(area: CellArea, kind: LineKind, value: unknown): void {
  const points = numberArgument(value, 0, kind.most);
  const size = kind.size(points);
  changeLines(area, kind, (line): LineState =>
    points === 0 ? { ...line, hidden: true } : { ...line, size, hidden: false },
  );
}
