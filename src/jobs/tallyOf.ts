import { tallyMeasures, type Tally } from "../domain/counting/tallyMeasures";
import type { CheckedWorkbook } from "./checkWith";

/** 集計する: the measures of all sheets that were checked, as one document. */
export const tallyOf = ({ sheets, scheme, master, facts }: CheckedWorkbook): Tally =>
  tallyMeasures(
    sheets.flatMap(({ rows }) => rows),
    { scheme, master, fiscalYear: facts.fiscalYear },
  );
