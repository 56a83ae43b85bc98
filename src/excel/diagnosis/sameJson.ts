import type { Json } from "./Probe";

/** Whether two values say the same in JSON; the order of an object's keys says nothing. */
export const sameJson = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

const canonical = (value: Json): string =>
  JSON.stringify(value, (_key, each: Json) => (isRecord(each) ? sortedByKey(each) : each));

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sortedByKey = (record: { readonly [key: string]: Json }): object =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
