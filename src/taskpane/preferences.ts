import type { Severity } from "../domain/rules/Rule";

export const paneTabs = ["check", "inquiry", "report", "settings"] as const;
export type PaneTab = (typeof paneTabs)[number];

/** 好み: what the pane remembers of how this user looks at it; nothing of any workbook. */
export interface Preferences {
  readonly tab: PaneTab;
  /** Severities of findings that are shown. */
  readonly shown: readonly Severity[];
}

export const defaultPreferences: Preferences = { tab: "check", shown: ["error", "warning", "info"] };

const KEY = "preferences";

/** Browsers that part the storage of embedded pages want their key in the name. */
const containerName = (): string => `shinchoku${Office.context.partitionKey ?? ""}`.replace(/[^\w]/gu, "_");

/** Only what this version knows; anything else may have been left by another. */
export function preferencesOf(stored: unknown): Preferences {
  const { tab, shown } = (stored ?? {}) as { tab?: unknown; shown?: unknown };
  const known = defaultPreferences.shown.filter(
    (severity) => Array.isArray(shown) && shown.includes(severity),
  );
  return {
    tab: paneTabs.find((each) => each === tab) ?? defaultPreferences.tab,
    shown: known.length === 0 ? defaultPreferences.shown : known,
  };
}

const openStorage = async () => {
  const { Storage } = await import("@microsoft/office-js-helpers");
  return new Storage<Preferences>(containerName());
};

/** As the library names its keys. A look that spares those who have nothing there the loading of the library. */
const isAnythingStored = (): boolean => localStorage.getItem(`@${containerName()}/${KEY}`) !== null;

/** Where nothing is stored or the browser refuses, the defaults; nothing is lost by that. */
export const loadPreferences = (): Promise<Preferences> =>
  // Before that, Office does not say which storage is this pane's.
  Office.onReady()
    .then(() => (isAnythingStored() ? openStorage() : undefined))
    .then((storage) => preferencesOf(storage?.get(KEY)))
    .catch(() => defaultPreferences);

/** Where the browser refuses to store, the next opening begins with the defaults; nothing is lost by that. */
export const savePreferences = (preferences: Preferences): Promise<void> =>
  Office.onReady()
    .then(openStorage)
    .then((storage) => void storage.set(KEY, preferences))
    .catch(() => undefined);
