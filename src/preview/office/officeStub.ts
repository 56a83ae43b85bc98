/** What the newest client that we have knows (host.md §1): 1.15. */
const NEWEST = { major: 1, minor: 15 } as const;

/** 支えている機能か, as `Office.context.requirements` answers: 1.2 comes before 1.15. */
function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  return name === "ExcelApi" && major === NEWEST.major && minor <= NEWEST.minor;
}

interface HostInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

/** Office.js のあいさつ: as much of `Office` as an add-in for Excel asks for, over a workbook of our own. */
export interface OfficeStub {
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    readonly diagnostics: HostInfo & { readonly version: string };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
  };
}

/** @param ready resolves when Excel can be spoken with */
export function officeStub(ready: Promise<unknown>): OfficeStub {
  const info: HostInfo = { host: "Excel", platform: "OfficeOnline" };
  return {
    onReady: async (callback) => {
      await ready;
      callback?.(info);
      return info;
    },
    context: {
      requirements: { isSetSupported },
      diagnostics: { ...info, version: "preview" },
      displayLanguage: "ja-JP",
      contentLanguage: "ja-JP",
    },
  };
}
