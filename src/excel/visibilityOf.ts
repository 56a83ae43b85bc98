import type { Grid } from "../domain/grid/Grid";

const visibilities: Readonly<Record<string, Grid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** 表示・非表示 of a loaded sheet, in the domain's words. */
export const visibilityOf = ({ visibility }: Excel.Worksheet): Grid["visibility"] =>
  visibilities[visibility] ?? "visible";
