import type { CellArea } from "../CellArea";
import { changeStyles } from "./changeStyles";
import { commonValue } from "./stylesIn";
import type { PropertyValue, StyleProperty } from "./StyleProperty";

/** 範囲の書式を読む: null where it differs between cells. */
export const readProperty = (area: CellArea, { read }: StyleProperty): PropertyValue | null =>
  commonValue(area, (style) => read(style, area.book));

/** 範囲の書式を書く. @throws HostError InvalidArgument, AccessDenied */
export const writeProperty = (area: CellArea, { write }: StyleProperty, value: unknown): void =>
  changeStyles(area, write(value));
