import { ASK_BELOW } from "./ColumnReading";
import type { SheetReading } from "./SheetReading";

/** 先に聞くべきか: whether the user is to be asked before anything is made of a reading. */
export const mustAsk = ({ confidence, isChosen }: Pick<SheetReading, "confidence" | "isChosen">): boolean =>
  !isChosen && confidence < ASK_BELOW;
