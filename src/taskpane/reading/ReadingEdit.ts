import { noChoices, type ReadingChoices } from "../../domain/layout/ReadingChoices";
import type { PaneActions, PaneSettings } from "../session/PaneState";

/** 読み方を変える手立て: what has been chosen so far, and how to choose something else. */
export interface ReadingEdit {
  readonly reading: ReadingChoices;
  /** In effect at once. */
  readonly change: (reading: ReadingChoices) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

export const readingEdit = (settings: PaneSettings, actions: PaneActions): ReadingEdit => ({
  reading: settings.reading ?? noChoices,
  change: (reading) => void actions.changeSettings({ ...settings, reading }),
  goTo: (sheet, cell) => void actions.goTo(sheet, cell),
});
