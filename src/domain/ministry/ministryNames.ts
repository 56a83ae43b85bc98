import { isInForce, type MinistryMaster } from "./MinistryMaster";

/** 担当府省庁に書ける名: bodies and group terms in 建制順, of a fiscal year where that is known, else of today. */
export const ministryNames = ({ entries }: MinistryMaster, fiscalYear: number | undefined): string[] =>
  entries
    .filter(({ kind }) => kind !== "nonMinistry")
    .filter((entry) => (fiscalYear === undefined ? entry.to === undefined : isInForce(entry, fiscalYear)))
    .map(({ name }) => name);
