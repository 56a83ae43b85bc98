import type { PublicationTerms } from "../../jobs/publication";
import type { MadePublication, PublicationFormat } from "../checker/MadePublication";
import type { JobContext } from "./JobRunner";
import type { PaneState } from "./PaneState";
import type { PublicationText } from "./PublicationOutcome";
import { requireAnswers } from "./requireAnswers";
import { showsEditsFirst } from "./sheetEditsFirst";
import type { StateHolder } from "./StateHolder";
import type { DeskParts } from "./SessionParts";

/** 公表版の窓口: makes what may go out, hands it to the user, and shows what was taken out. */
export class PublicationDesk {
  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly parts: Pick<DeskParts, "workbook" | "checker" | "now" | "offerFile" | "follower">,
  ) {}

  /**
   * 公表版を作る: what Excel does not open is offered as a file.
   *
   * @throws UnansweredReading
   */
  async make(insists: boolean, context: JobContext): Promise<void> {
    const made = await this.#made("workbook", insists, context);
    if (!made) return;
    const { errors, removed, content } = made;
    const bytes = new Uint8Array(content as Uint8Array);
    const name = `${made.name}.xlsx`;
    const isOpen = await this.parts.workbook.openWorkbook(bytes);
    if (!isOpen) await this.parts.offerFile(name, bytes);
    this.holder.set({ publication: { errors, removed, file: { name, isOpen } } });
  }

  /** 公表版を文で. @throws likewise */
  async text(as: PublicationText, insists: boolean, context: JobContext): Promise<string | undefined> {
    const made = await this.#made(as, insists, context);
    if (!made) return undefined;
    const { errors, removed, content } = made;
    this.holder.set({ publication: { errors, removed } });
    return String(content);
  }

  /** Undefined where it is refused, or edits that it would leave out are shown first. */
  async #made(
    format: PublicationFormat,
    insists: boolean,
    context: JobContext,
  ): Promise<MadePublication | undefined> {
    await this.parts.follower.checkFully(context);
    requireAnswers(this.holder.get());
    if (await showsEditsFirst(this.holder, this.parts, context, "publication")) return undefined;
    this.holder.set({ publication: undefined });
    context.step("publishing");
    const made = await this.parts.checker.publication(this.#terms(insists), format, context.signal);
    if (!("refusedFor" in made)) return made;
    this.holder.set({ publication: made });
    return undefined;
  }

  #terms(insists: boolean): PublicationTerms {
    const { summary, previous, progress, rounding, publication: marks } = this.holder.get().settings;
    return { madeAt: this.parts.now(), insists, marks, summary, previous, progress, rounding };
  }
}
