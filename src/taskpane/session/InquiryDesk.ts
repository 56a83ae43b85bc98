import { zipSync } from "fflate";
import { answeredNumbers } from "../../domain/inquiry/answeredNumbers";
import { inquiryArchiveName } from "../../domain/inquiry/inquiryFileName";
import {
  INQUIRIES_KEY,
  keptInquiryLog,
  withAnswered,
  withAsked,
  type InquiryLog,
} from "../../domain/inquiry/InquiryLog";
import { askedSeverities, localDay, type InquiryOccasion } from "../../jobs/inquiries";
import type { AnswerBook, AnswerProblem } from "../checker/AnswerBook";
import type { InquiryFile } from "../checker/InquiryFile";
import type { JobContext } from "./JobRunner";
import type { Addressees, ChosenFile, InquiryWish, PaneState } from "./PaneState";
import { requireAnswers } from "./requireAnswers";
import type { StateHolder } from "./StateHolder";
import type { DeskParts } from "./SessionParts";

/** What was made, and how it has reached the user. */
interface Delivered {
  readonly opened: readonly InquiryFile[];
  readonly unopened: readonly InquiryFile[];
}

/** 照会の窓口: asks the ministries, reads what they answered, and remembers both in the workbook. */
export class InquiryDesk {
  constructor(
    private readonly holder: StateHolder<PaneState>,
    private readonly parts: Pick<DeskParts, "workbook" | "checker" | "now" | "offerFile" | "follower">,
  ) {}

  async plan({ round, withInfo }: InquiryWish): Promise<void> {
    const severities = askedSeverities(withInfo);
    this.holder.set({ inquiryPlan: await this.parts.checker.inquiries({ round, severities }) });
  }

  /**
   * 照会を作る, and says so. What Excel does not open is offered as a file; several files as one.
   *
   * @throws UnansweredReading
   */
  async make(
    to: Addressees,
    wish: InquiryWish,
    delivery: "open" | "save",
    context: JobContext,
  ): Promise<void> {
    await this.parts.follower.checkFully(context);
    requireAnswers(this.holder.get());
    const { round, withInfo } = wish;
    const severities = askedSeverities(withInfo);
    const document = await this.parts.workbook.readName();
    const occasion = { document, date: localDay(this.parts.now()), round, severities };
    const listed = await this.parts.checker.inquiries({ round, severities }, context.signal);
    const ministries = listed
      .map(({ ministry }) => ministry)
      .filter((ministry) => to === "all" || ministry === to.ministry);
    if (ministries.length === 0) return this.holder.set({ notice: { kind: "nothingToAsk" } });
    const { opened, unopened } = await this.#deliver(ministries, occasion, delivery, context);
    const saved = await this.#offer(unopened, round);
    const made = [...opened, ...unopened];
    const unrecorded = await this.#record(this.#askedIn(made, round));
    const left = ministries.length - made.length;
    this.holder.set({
      notice: {
        kind: "inquired",
        result: {
          opened: opened.map(({ fileName }) => fileName),
          saved,
          left,
          ...(unrecorded !== undefined && { unrecorded }),
        },
      },
    });
  }

  /** One after the other; what stands open when the user stops it stays, and counts. */
  async #deliver(
    ministries: readonly (string | undefined)[],
    occasion: InquiryOccasion,
    delivery: "open" | "save",
    { step, signal }: JobContext,
  ): Promise<Delivered> {
    const { checker, workbook } = this.parts;
    const { onProgress } = step("inquiring");
    const opened: InquiryFile[] = [];
    const unopened: InquiryFile[] = [];
    for (const [index, ministry] of ministries.entries()) {
      onProgress?.(index, ministries.length);
      if (signal.aborted && opened.length > 0) break;
      const file = await checker.inquiryFile(occasion, ministry, signal).catch((error: unknown) => {
        if (signal.aborted && opened.length > 0) return undefined;
        throw error;
      });
      if (!file) continue;
      // Where Excel has not opened one it opens none.
      const isOpening = delivery === "open" && unopened.length === 0;
      const isOpen = isOpening && (await workbook.openWorkbook(file.bytes));
      (isOpen ? opened : unopened).push(file);
    }
    return { opened, unopened };
  }

  /** @returns the name of the file that was offered, if any */
  async #offer(files: readonly InquiryFile[], round: number): Promise<string | undefined> {
    const [first, ...others] = files;
    if (!first) return undefined;
    const isOne = others.length === 0;
    const name = isOne ? first.fileName : inquiryArchiveName(round);
    await this.parts.offerFile(name, isOne ? new Uint8Array(first.bytes) : this.#archive(files));
    return name;
  }

  /** The files are compressed already. */
  #archive(files: readonly InquiryFile[]): Uint8Array<ArrayBuffer> {
    const contents = Object.fromEntries(files.map(({ fileName, bytes }) => [fileName, bytes]));
    return zipSync(contents, { level: 0, mtime: this.parts.now() });
  }

  #askedIn(files: readonly InquiryFile[], round: number): InquiryLog {
    const at = this.parts.now().toISOString();
    return files.reduce(
      (log, { ministry, numbers }) =>
        withAsked(log, { round, ...(ministry !== undefined && { ministry }), at, numbers }),
      this.holder.get().inquiryLog,
    );
  }

  /** @returns what went wrong, if anything: what was made stands all the same */
  async #record(log: InquiryLog): Promise<unknown> {
    if (log === this.holder.get().inquiryLog) return undefined;
    this.holder.set({ inquiryLog: log });
    try {
      await this.parts.workbook.saveKept(INQUIRIES_KEY, keptInquiryLog(log));
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** 回答を読む, and says so; files that cannot be read take nothing away from what was read before. */
  async read(files: readonly ChosenFile[], context: JobContext): Promise<void> {
    await this.parts.follower.checkFully(context);
    context.step("answering");
    const chosen = await Promise.all(files.map(readFile));
    const books = chosen.filter((each) => "bytes" in each);
    const unreadable = chosen.filter((each) => "reason" in each);
    const { answers, problems } = await this.parts.checker.answers(books, context.signal);
    const bad = [...unreadable, ...problems];
    if (bad.length === files.length) {
      const { answers: former } = this.holder.get();
      return this.holder.set({ answers: { answers: former?.answers ?? [], problems: bad } });
    }
    const notice = { kind: "answersRead", files: files.length - bad.length, lines: answers.length } as const;
    this.holder.set({ answers: { answers, problems: bad }, notice });
    const error = await this.#record(withAnswered(this.holder.get().inquiryLog, answeredNumbers(answers)));
    if (error !== undefined) throw error;
  }
}

const readFile = async (file: ChosenFile): Promise<AnswerBook | AnswerProblem> => {
  try {
    return { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { file: file.name, reason: "unreadable" };
  }
};
