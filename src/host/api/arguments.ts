import { fail } from "../protocol/HostError";

/** 引数の検査: what the client sent, as the member needs it. All throw InvalidArgument for anything else. */

/** @throws HostError InvalidArgument unless it is text. */
export const textArgument = (value: unknown): string =>
  typeof value === "string" ? value : fail("InvalidArgument");

/** @throws HostError InvalidArgument unless it is true or false. */
export const booleanArgument = (value: unknown): boolean =>
  typeof value === "boolean" ? value : fail("InvalidArgument");

/** @throws HostError InvalidArgument unless it is a finite number. */
export const numberArgument = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : fail("InvalidArgument");

/** @throws HostError InvalidArgument unless it is a whole number within the bounds, both included. */
export function wholeArgument(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    return fail("InvalidArgument");
  return value;
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
