import type { OfficeClient } from "./OfficeClient";

/** 出来事を知らせる: the client's handlers hear of them, after what is going on now. */
export function announceEvents({ OfficeExtension: library }: OfficeClient, entries: readonly object[]): void {
  if (entries.length > 0) setTimeout(() => library._testTriggerRichApiMessageEvent({ entries }), 0);
}
