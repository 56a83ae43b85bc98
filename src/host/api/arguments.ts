import { fail } from "../protocol/HostError";

/** 引数の検査: what the client sent, as the member needs it. All throw InvalidArgument for anything else. */

/** @throws HostError InvalidArgument unless it is text. */
export const textArgument = (value: unknown): string =>
  typeof value === "string" ? value : fail("InvalidArgument");

/** @throws HostError InvalidArgument unless it is text with something in it. */
export const filledTextArgument = (value: unknown): string =>
  textArgument(value) === "" ? fail("InvalidArgument") : textArgument(value);

/** @throws HostError InvalidArgument unless it is true or false. */
export const booleanArgument = (value: unknown): boolean =>
  typeof value === "boolean" ? value : fail("InvalidArgument");

/** @throws HostError InvalidArgument unless it is a finite number within the bounds, both included. */
export function numberArgument(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return fail("InvalidArgument");
  return value >= least && value <= most ? value : fail("InvalidArgument");
}

/** @throws HostError InvalidArgument unless it is a whole number within the bounds, both included. */
export function wholeArgument(value: unknown, least?: number, most?: number): number {
  const number = numberArgument(value, least, most);
  return Number.isInteger(number) ? number : fail("InvalidArgument");
}

/** Fields of an object that was sent, by name. @throws HostError InvalidArgument unless it is an object. */
export const fieldsArgument = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : fail("InvalidArgument"));

/**
 * The same of an object whose other fields would mean something to Excel; those left out, or null, are not in it.
 *
 * @throws HostError InvalidArgument unless it is an object, ApiNotFound for a field that the host does not know.
 */
export function knownFields(value: unknown, known: readonly string[]): ReadonlyMap<string, unknown> {
  const given = [...fieldsArgument(value)].filter(([, each]) => !isAbsent(each));
  const stranger = given.find(([name]) => !known.includes(name))?.[0];
  if (stranger !== undefined) fail("ApiNotFound", `The host does not implement ${stranger} here.`);
  return new Map(given);
}

/** Whether an optional argument was left out: the client sends null for it. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/**
 * One of a table's keys, as Office.js enumerations are sent.
 *
 * @throws HostError InvalidArgument for any other value.
 */
export function choiceArgument<Value>(value: unknown, choices: Readonly<Record<string, Value>>): Value {
  const choice = typeof value === "string" && Object.hasOwn(choices, value) ? choices[value] : undefined;
  return choice ?? fail("InvalidArgument");
}
