import type { JobRunner } from "./JobRunner";
import type { PaneActions, PaneState } from "./PaneState";
import type { DeskParts } from "./SessionParts";
import type { StateHolder } from "./StateHolder";

/** 頼みごとの表: which desk does what the screens ask for, and whether as a job. Desks are loaded when one is needed. */
export function paneActions(holder: StateHolder<PaneState>, jobs: JobRunner, parts: DeskParts): PaneActions {
  const { workbook, checker, follower, settings } = parts;
  const inquiries = async () => new (await import("./InquiryDesk")).InquiryDesk(holder, parts);
  const publication = async () => new (await import("./PublicationDesk")).PublicationDesk(holder, parts);
  const repairs = async () => new (await import("./RepairDesk")).RepairDesk(holder, parts);
  const sheets = async () => new (await import("./SheetDesk")).SheetDesk(holder, parts);
  const dismissNotice = (): void => holder.set({ notice: undefined });
  return {
    check: () => jobs.run("check", (context) => follower.readAndCheck({ merges: true }, context)),
    cancel: () => jobs.cancel(),
    dismissNotice,
    goTo: (sheet, cell) =>
      jobs.attempt(async () => {
        const { isHidden } = await workbook.goTo(sheet, cell);
        if (isHidden) holder.set({ notice: { kind: "hiddenCell", sheet, cell } });
        else if (holder.get().notice?.kind === "hiddenCell") dismissNotice();
      }),
    diagnose: () =>
      jobs.run("diagnose", async ({ step }) => {
        holder.set({ diagnosis: await workbook.runDiagnosis(step("diagnosing")) });
      }),

    changeSettings: (chosen) => settings.change(chosen),
    saveSettings: () => jobs.run("save", (context) => settings.save(context)),
    master: () => jobs.attempt(() => checker.master()),

    repair: (accepted) => jobs.run("repair", async (context) => (await repairs()).repair(accepted, context)),
    undo: (places) => jobs.run("repair", async (context) => (await repairs()).undo(places, context)),
    takeAnswers: (accepted) =>
      jobs.run("repair", async (context) => (await repairs()).takeAnswers(accepted, context)),
    takeSheetEdits: (...taken) =>
      jobs.run("repair", async (context) => (await repairs()).takeSheetEdits(...taken, context)),
    decide: (...decisions) => jobs.attempt(async () => (await repairs()).decide(...decisions)),

    planInquiries: (wish) => jobs.attempt(async () => (await inquiries()).plan(wish)),
    makeInquiries: (...wish) =>
      jobs.run("inquiry", async (context) => (await inquiries()).make(...wish, context)),
    readAnswers: (files) => jobs.run("answers", async (context) => (await inquiries()).read(files, context)),

    planReport: () => jobs.attempt(async () => (await sheets()).plan()),
    summaryPictures: (wish) => jobs.attempt(() => checker.pictures(wish)),
    showCounted: (which) => jobs.attempt(async () => (await sheets()).showCounted(which)),
    choosePrevious: async (from) => {
      const read = await jobs.attempt(async () => (await sheets()).previous(from));
      if (!read) return "failed";
      return "problem" in read ? read.problem : undefined;
    },
    makeReport: ({ marks } = { marks: false }) =>
      jobs.run("report", async (context) => (await sheets()).report(marks, context)),
    findSheetEdits: () => jobs.run("edits", async (context) => (await sheets()).findEdits(context)),
    unmark: () => jobs.run("mark", async (context) => (await sheets()).unmark(context)),
    writeComparison: () => jobs.run("report", async (context) => (await sheets()).comparison(context)),
    writeReference: (content) =>
      jobs.run("reference", async (context) => (await sheets()).reference(content, context)),

    publish: (insists) =>
      jobs.run("publication", async (context) => (await publication()).make(insists, context)),
    publicationText: (...wish) =>
      jobs.run("publication", async (context) => (await publication()).text(...wish, context)),
  };
}
