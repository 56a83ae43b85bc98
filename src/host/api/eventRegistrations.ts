import type { HostObject } from "../protocol/HostObject";

/**
 * 出来事の登録に答える: adds the members by which the client says that it listens, `_RegisterAddedEvent` for
 * Added. They do nothing: the host tells of every event, and the client picks what it listens to.
 */
export function answerRegistrations(prototype: HostObject, events: readonly string[]): void {
  for (const event of events) answerAs(prototype, `${event}Event`);
}

/** The same for events that came later: `_RegisterEventNameChanged` for NameChanged. */
export function answerLaterRegistrations(prototype: HostObject, events: readonly string[]): void {
  for (const event of events) answerAs(prototype, `Event${event}`);
}

function answerAs(prototype: HostObject, name: string): void {
  for (const verb of ["_Register", "_Unregister"])
    Object.defineProperty(prototype, `${verb}${name}`, { value: () => undefined });
}
