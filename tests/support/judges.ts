import { builtInHeaderWords } from "../../src/domain/layout/HeaderWordIndex";
import { defaultMinistryMaster } from "../../src/domain/ministry/defaultMinistryMaster";
import { MinistryIndex } from "../../src/domain/ministry/MinistryIndex";
import { defaultStatusScheme } from "../../src/domain/status/defaultStatusScheme";

/** The defaults that sheets are read with. */
export const judgesOf = (fiscalYear?: number) => ({
  ministries: new MinistryIndex(defaultMinistryMaster, fiscalYear),
  scheme: defaultStatusScheme,
  headers: builtInHeaderWords,
});
