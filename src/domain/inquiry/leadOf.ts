import type { MeasureRow } from "../measure/MeasureRow";
import type { MinistryIndex } from "../ministry/MinistryIndex";

/**
 * 主担当: the body that a row names first. Known non-ministries (IPA) answer no inquiry and are passed over; a group
 * term or an unknown name in front leaves open who is to be asked.
 */
export function leadOf({ ministries }: MeasureRow, index: MinistryIndex): string | undefined {
  const first = ministries.find((name) => index.entry(name)?.kind !== "nonMinistry");
  return first !== undefined && index.entry(first)?.kind === "body" ? first : undefined;
}
