import type { MergedArea } from "../../domain/grid/Grid";
import type { Block } from "./Block";

/** 下書きの範囲, which counts from 1, as cells of a sheet, which count from 0. */
export const blockOfArea = ({ top, left, bottom, right }: MergedArea): Block => ({
  top: top - 1,
  left: left - 1,
  bottom: bottom - 1,
  right: right - 1,
});
