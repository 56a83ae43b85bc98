import type { Checker } from "../checker/Checker";
import type { PaneWorkbook } from "./PaneWorkbook";
import type { SettingsDesk } from "./SettingsDesk";
import type { WorkbookFollower } from "./WorkbookFollower";

/** What a session works with. */
export interface SessionParts {
  readonly workbook: PaneWorkbook;
  readonly checker: Checker;
  readonly now: () => Date;
  /** Hands the user a file; whether it arrives nobody tells. */
  readonly offerFile: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Milliseconds that edits are waited for, so that typing and pasting are one. */
  readonly editDelay: number;
}

/** What its desks (窓口) work with. */
export interface DeskParts extends SessionParts {
  readonly follower: WorkbookFollower;
  readonly settings: SettingsDesk;
}
