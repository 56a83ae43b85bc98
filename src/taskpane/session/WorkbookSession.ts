import { DECISIONS_KEY, readDecisions } from "../../domain/decision/Decision";
import { INQUIRIES_KEY, readInquiryLog } from "../../domain/inquiry/InquiryLog";
import { JOURNAL_KEY, readJournal } from "../../domain/repair/Journal";
import { SETTINGS_KEY } from "../../excel/store";
import { JobRunner } from "./JobRunner";
import { paneActions } from "./paneActions";
import { initialPaneState, type PaneActions, type PaneState } from "./PaneState";
import type { SessionParts } from "./SessionParts";
import { SettingsDesk } from "./SettingsDesk";
import { StateHolder } from "./StateHolder";
import { WorkbookFollower } from "./WorkbookFollower";

/** 作業: one workbook in the pane, from opening on. Keeps the state, and does what the screens ask for. */
export interface WorkbookSession extends PaneActions {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** ブックを見る: reads what there is, without merged areas, and follows what the user changes. */
  open(): Promise<void>;
}

/** A session whose workbook is still to be opened. */
export function workbookSession(parts: SessionParts): WorkbookSession {
  const holder = new StateHolder(initialPaneState);
  const jobs: JobRunner = new JobRunner(holder, () => follower.catchUp());
  const follower = new WorkbookFollower(holder, jobs, parts);
  const settings = new SettingsDesk(holder, follower, parts);
  const loadKept = async (): Promise<void> => {
    const content = await parts.workbook.readKept();
    holder.set({
      journal: readJournal(content.get(JOURNAL_KEY)),
      decisions: readDecisions(content.get(DECISIONS_KEY)),
      inquiryLog: readInquiryLog(content.get(INQUIRIES_KEY)),
    });
    const kept = content.get(SETTINGS_KEY);
    if (kept !== undefined) await settings.takeKept(kept);
  };
  return {
    ...paneActions(holder, jobs, { ...parts, follower, settings }),
    getState: holder.get,
    subscribe: holder.subscribe,
    open: async () => {
      await jobs.attempt(() => follower.open());
      await jobs.attempt(loadKept);
      await follower.catchUp();
    },
  };
}
