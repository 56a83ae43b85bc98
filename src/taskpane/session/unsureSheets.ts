import { mustAsk } from "../../domain/layout/mustAsk";
import type { CheckSummary } from "./PaneState";

/** 確認の要るシート: those about which the user is to be asked before anything is made of them. */
export const unsureSheets = ({ sheets }: Pick<CheckSummary, "sheets">): CheckSummary["sheets"] =>
  sheets.filter(mustAsk);
