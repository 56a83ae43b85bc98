import { actionTypes, type BatchAction } from "../../host/protocol/Batch";

/** Methods that only look, listen or select. */
const quiet = /^(?:_|Get|Load|Activate$|Select$)/u;

/** ブックを変えるか: whether what is on the screen, or in the saved file, may be another after an action. */
export const changesBook = ({ ActionType, Name }: BatchAction): boolean =>
  ActionType === actionTypes.setProperty || (ActionType === actionTypes.method && !quiet.test(Name));
