import { readMainMark } from "./mainMark";
import type { MeasureCells } from "./MeasureRow";

const WORDS = "主な施策";

/** 主な施策か: by the mark in its own column; where the sheet has none, by the word in 備考. */
export const isMainMeasure = ({ main, note }: Pick<MeasureCells, "main" | "note">): boolean =>
  main
    ? !main.isPartlyStruck && readMainMark(main.text) === "main"
    : note?.isPartlyStruck === false && note.text.includes(WORDS);
