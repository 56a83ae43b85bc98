import {
  defaultPreferences,
  loadPreferences,
  preferencesOf,
  savePreferences,
  type Preferences,
} from "../../src/taskpane/preferences";

test.each([
  [undefined, defaultPreferences],
  [null, defaultPreferences],
  ["odd", defaultPreferences],
  [{ tab: "merge", shown: "error" }, defaultPreferences],
  [
    { tab: "report", shown: ["info", "error", "notice"] },
    { tab: "report", shown: ["error", "info"] },
  ],
  // With nothing shown, the pane would open as if there were nothing to do.
  [
    { tab: "settings", shown: [] },
    { tab: "settings", shown: defaultPreferences.shown },
  ],
])("what is stored as %j", (stored, expected) => {
  expect(preferencesOf(stored)).toEqual(expected);
});

const chosen: Preferences = { tab: "report", shown: ["error"] };

/** The library looks for its containers among the storage's own properties. */
const storage = Object.assign(Object.create({}) as object, {
  getItem: (key: string): string | null => stored.get(key) ?? null,
  setItem: (key: string, value: string): void => void stored.set(key, value),
});
const stored = new Map<string, string>();

/** As in Excel: nothing but `onReady` is there before the library has said hello to it. */
function officeOf(partitionKey: string | undefined) {
  const office: { context?: object; onReady(): Promise<void> } = {
    onReady: async () => {
      await Promise.resolve();
      office.context = { partitionKey };
    },
  };
  return office;
}

/** A pane that is opened anew. */
function openPane(partitionKey?: string, localStorage: unknown = storage): void {
  Object.assign(globalThis, { Office: officeOf(partitionKey), window: globalThis, localStorage });
}

describe("what is remembered", () => {
  beforeEach(() => stored.clear());
  afterAll(() => {
    for (const name of ["Office", "window", "localStorage"]) Reflect.deleteProperty(globalThis, name);
  });

  test("is there when the pane is opened again", async () => {
    openPane();
    await savePreferences(chosen);
    openPane();
    expect(await loadPreferences()).toEqual(chosen);
  });

  test("where nothing is, the defaults are taken", async () => {
    openPane();
    expect(await loadPreferences()).toEqual(defaultPreferences);
  });

  test("belongs to one part of the storage, where the browser divides it", async () => {
    openPane("https://one.example");
    await savePreferences(chosen);
    openPane("https://other.example");
    expect(await loadPreferences()).toEqual(defaultPreferences);
    openPane("https://one.example");
    expect(await loadPreferences()).toEqual(chosen);
  });

  test("is nothing where the browser refuses to store, and nothing fails", async () => {
    const refuse = (): never => {
      throw new Error("denied");
    };
    openPane(undefined, { getItem: refuse, setItem: refuse });
    await savePreferences(chosen);
    expect(await loadPreferences()).toEqual(defaultPreferences);
  });
});
