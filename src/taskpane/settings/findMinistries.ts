import type { MinistryEntry } from "../../domain/ministry/MinistryMaster";
import { foldText } from "../../domain/text/foldText";

/** 府省庁をさがす: entries of which a name, an 略称 or another way of writing holds the text; all for a blank one. */
export function findMinistries(entries: readonly MinistryEntry[], text: string): readonly MinistryEntry[] {
  const key = foldText(text);
  if (key === "") return entries;
  return entries.filter(({ name, aliases = [], variants = [], looseForms = [] }) =>
    [name, ...aliases, ...variants, ...looseForms].some((each) => foldText(each).includes(key)),
  );
}
